package mx.corte.batch.job;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mx.corte.batch.disclosure.Disclosure;
import mx.corte.batch.disclosure.PublishedRowRepository;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.Scope;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.publication.Publisher;
import mx.corte.batch.report.PastQuarters;
import mx.corte.batch.report.ReportComposition;
import mx.corte.batch.report.ResultRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;
import mx.corte.reports.model.Change;
import mx.corte.reports.model.QuarterlyReport;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;

/**
 * Sealed snapshot to published folder. Measures, once tallied, stay; files are drawn anew by every attempt, because a half-drawn
 * one cannot be told from a whole one.
 */
final class ReportJob {

    static final String NAME = "reportJob";

    private final Steps steps;
    private final SnapshotRepository snapshots;
    private final ResultRepository results;
    private final PublicationRepository publications;
    private final PublishedRowRepository publicRows;
    private final QuarterRelease releases;
    private final String program;
    private final Clock clock;
    private final Progress progress;

    ReportJob(Steps steps, DataSource dataSource, String program, Clock clock, Progress progress) {
        this.steps = steps;
        this.snapshots = new SnapshotRepository(dataSource);
        this.results = new ResultRepository(dataSource);
        this.publications = new PublicationRepository(dataSource);
        this.publicRows = new PublishedRowRepository(dataSource);
        this.releases = new QuarterRelease(dataSource, clock);
        this.program = program;
        this.clock = clock;
        this.progress = progress;
    }

    /** @param supersedes empty for a first version */
    Job job(Snapshot snapshot, Optional<Snapshot> supersedes, OutputFolders folders, boolean release) {
        Attempt attempt = new Attempt(snapshot, supersedes, folders, release);
        return new JobBuilder(NAME, steps.jobs())
                .start(steps.once("tally", attempt::tally))
                .next(steps.always("render", attempt::render))
                .next(steps.always("reconcile", attempt::reconcile))
                .next(steps.always("publish", attempt::publish))
                .build();
    }

    /** The work of the steps over one snapshot. */
    private final class Attempt {

        private final Snapshot snapshot;
        private final Optional<Snapshot> supersedes;
        private final FrozenQuarters quarter;
        private final OutputFolders folders;
        private final boolean release;
        private final Publisher publisher;
        private @Nullable QuarterlyReport report;
        private @Nullable Disclosure disclosure;

        Attempt(Snapshot snapshot, Optional<Snapshot> supersedes, OutputFolders folders, boolean release) {
            this.snapshot = snapshot;
            this.supersedes = supersedes;
            this.quarter = new FrozenQuarters(snapshots, snapshot, progress);
            this.folders = folders;
            this.release = release;
            this.publisher = new Publisher(
                    QuarterFiles.of(
                            quarter.configuration(),
                            quarter.dependencies(),
                            snapshot.period().quarter(),
                            supersedes.isPresent(),
                            () -> disclosure().shares()),
                    folders,
                    program);
        }

        /** Rows of an earlier version have their measures already. */
        void tally() {
            if (!snapshot.ownsRows()) {
                return;
            }
            List<MeasureResult> measures = quarter.measure();
            results.save(snapshot.id(), measures, assess(measures));
        }

        void render() {
            publisher.render(report(), disclosure().publicCopy());
        }

        /** Figures against the snapshot, then the public files against what they must not say. */
        void reconcile() {
            publisher.reconcile(report(), disclosure().publicCopy());
            new PackInspection(quarter, report(), disclosure()).inspect(publisher.publicFolder());
        }

        void publish() {
            String manifest = publisher.publish(report().edition());
            publications.record(
                    snapshot.id(), clock.instant(), folders.published().toString(), manifest);
            publicRows.save(snapshot.id(), disclosure().rows());
            if (release) {
                releases.releaseBySetting(snapshot);
            }
        }

        private QuarterlyReport report() {
            QuarterlyReport present = report;
            if (present == null) {
                List<MeasureResult> measures = results.measures(snapshot.rowsOf());
                present = new ReportComposition(quarter.frozen())
                        .compose(measures, assess(measures), past())
                        .withChanges(changes());
                report = present;
            }
            return present;
        }

        private Disclosure disclosure() {
            Disclosure present = disclosure;
            if (present == null) {
                present = Disclosure.of(
                        report(),
                        quarter.configuration().indicators(),
                        publicRows.before(snapshot.period().quarter(), snapshot.revision(), snapshot.sample()),
                        quarter.configuration().thresholds().suppressionK());
                disclosure = present;
            }
            return present;
        }

        private PastQuarters past() {
            return results.past(snapshot.period().quarter(), snapshot.sample());
        }

        private List<Change> changes() {
            return supersedes
                    .map(earlier -> results.changes(earlier.rowsOf(), snapshot.rowsOf()))
                    .orElse(List.of())
                    .stream()
                    .map(ReportComposition::change)
                    .toList();
        }

        private List<Assessment> assess(List<MeasureResult> measures) {
            Map<Measure, MeasureResult> total = new EnumMap<>(Measure.class);
            measures.stream()
                    .filter(result -> result.scope() == Scope.TOTAL)
                    .forEach(result -> total.put(result.measure(), result));
            return indicators().stream()
                    .map(indicator -> Assessment.of(
                            indicator,
                            total,
                            Goal.inForce(
                                    quarter.configuration().goals(),
                                    indicator.id(),
                                    snapshot.period().quarter())))
                    .toList();
        }

        private List<IndicatorDefinition> indicators() {
            return quarter.configuration()
                    .indicatorsInForce(snapshot.period().quarter().end());
        }
    }
}
