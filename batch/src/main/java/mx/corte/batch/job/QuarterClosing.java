package mx.corte.batch.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.configuration.Placeholders;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Restatement;
import mx.corte.batch.domain.RevisionKind;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.report.ResultRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;
import mx.corte.batch.source.Source;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.PlatformTransactionManager;

/** Closes a quarter: refuses what must not be done, then cutoffJob, then reportJob. */
public final class QuarterClosing {

    /**
     * How this office runs it.
     *
     * @param configurationBase configuration folder, ending in a slash
     * @param output folder for published quarters
     * @param chunk rows written in one transaction
     * @param stepLimit a step that takes longer is stuck
     * @param program name and version of this program
     */
    public record Settings(
            String configurationBase,
            Path output,
            Thresholds thresholds,
            int chunk,
            Duration stepLimit,
            boolean releaseAutomatically,
            String program) {}

    private final DataSource dataSource;
    private final PlatformTransactionManager transactions;
    private final JobRepository jobs;
    private final SnapshotRepository snapshots;
    private final PublicationRepository publications;
    private final Attempts attempts;
    private final JobLaunch launch;
    private final List<StepExecutionListener> listeners;
    private final ReadinessGate gate;
    private final Sources sources;
    private final Settings settings;
    private final Clock clock;

    /**
     * Wires it.
     *
     * @param listeners told when a step begins and ends
     * @param clock in the office's time zone: it decides which day today is
     */
    public QuarterClosing(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JobRepository jobs,
            JobOperator operator,
            List<StepExecutionListener> listeners,
            ReadinessGate gate,
            Sources sources,
            Settings settings,
            Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.jobs = jobs;
        this.snapshots = new SnapshotRepository(dataSource);
        this.publications = new PublicationRepository(dataSource);
        this.attempts = new Attempts(dataSource, clock);
        this.launch = new JobLaunch(operator, jobs);
        this.listeners = List.copyOf(listeners);
        this.gate = gate;
        this.sources = sources;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Closes a quarter, and puts on record who did.
     *
     * @throws Problem saying why it cannot be closed
     */
    public ClosedQuarter close(CloseRequest request, Actor by, Progress progress) {
        try (QuarterLock lock = QuarterLock.acquire(dataSource, request.quarter())) {
            ClosingOrder.Desk desk =
                    new ClosingOrder.Desk(snapshots, publications, settings.output(), LocalDate.now(clock));
            ClosingOrder order = attempts.orRefused(request.quarter(), by, () -> {
                ClosingOrder taken = desk.take(request);
                gate.pass(taken, by, request.force(), progress);
                return taken;
            });
            WatchedStep watched = new WatchedStep(progress, request.quarter(), settings.stepLimit(), clock);
            Steps steps = new Steps(jobs, transactions, listeners(lock, watched), watched);
            return attempts.record(
                    request.quarter(), order.revision(), by, () -> close(order, steps, watched, progress));
        }
    }

    /**
     * Finishes a run that died, as it was asked for.
     *
     * @throws Problem of kind REFUSED when nothing was begun, or it is published
     */
    public ClosedQuarter resume(Quarter quarter, Actor by, Progress progress) {
        Snapshot begun = snapshots
                .latest(quarter)
                .filter(snapshot -> publications.find(snapshot.id()).isEmpty())
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "resume.nothing", quarter));
        boolean rereads = !begun.kind().keepsRows();
        return close(
                new CloseRequest(
                        quarter,
                        Optional.of(begun.request().source()).filter(source -> rereads),
                        Optional.of(begun.period().cutoff()).filter(cutoff -> rereads),
                        Optional.of(Path.of(begun.request().output())),
                        Optional.of(begun.request().maxRejectedPercent()).filter(percent -> rereads),
                        begun.kind() == RevisionKind.INITIAL
                                ? Optional.empty()
                                : Optional.of(new Restatement(begun.kind(), begun.reason())),
                        Optional.empty()),
                by,
                progress);
    }

    private ClosedQuarter close(ClosingOrder order, Steps steps, WatchedStep watched, Progress progress) {
        Quarter quarter = order.period().quarter();
        Source source = sources.named(order.source(), quarter);
        order.supersedes().ifPresent(superseded -> Refusal.ifOtherWorld(superseded, source));
        OutputFolders folders = new OutputFolders(order.output(), quarter, order.revision());
        boolean sealed = order.begun().filter(Snapshot::isSealed).isPresent();
        if (sealed) {
            Refusal.unlessSame(order.begun().get(), source, order);
        } else {
            Refusal.ifOccupied(folders);
            order.begun().ifPresent(snapshots::discard);
            Freezing freezing = new Freezing(dataSource, launch, settings, clock);
            if (order.kind().keepsRows()) {
                freezing.showAgain(order, order.supersedes().orElseThrow(), folders);
            } else {
                freezing.extract(order, source, folders, steps, watched, progress);
            }
        }
        Snapshot snapshot = snapshots.find(quarter, order.revision()).orElseThrow();
        ReportJob reportJob = new ReportJob(steps, dataSource, settings.program(), clock, progress);
        try {
            launch.run(
                    reportJob.job(snapshot, order.supersedes(), folders, settings.releaseAutomatically()),
                    snapshot,
                    watched);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.INTERRUPTED) {
                folders.clearStaging();
            }
            throw problem;
        }
        return new ClosedQuarter(
                snapshot.name(),
                folders.published(),
                snapshot.hash().orElseThrow(),
                snapshots.counts(snapshot),
                sealed,
                snapshot.sample()
                        ? List.of()
                        : Placeholders.of(new ConfigurationFiles(snapshots.configuration(snapshot)), quarter.end()),
                order.supersedes().map(superseded -> (long) new ResultRepository(dataSource)
                        .changes(superseded.rowsOf(), snapshot.rowsOf())
                        .size()));
    }

    /** No step begins without the lock, or after somebody wanted it to end. */
    private List<StepExecutionListener> listeners(QuarterLock lock, WatchedStep watched) {
        List<StepExecutionListener> all = new ArrayList<>();
        all.add(new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                lock.require();
            }
        });
        all.add(watched);
        all.addAll(listeners);
        return all;
    }
}
