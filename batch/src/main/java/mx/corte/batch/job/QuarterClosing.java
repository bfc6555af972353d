package mx.corte.batch.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;
import mx.corte.batch.snapshot.SnapshotWriter;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.SourceReading;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.PlatformTransactionManager;

/** Closes a quarter: refuses what must not be done, then cutoffJob, then reportJob. */
public final class QuarterClosing {

    private static final int FIRST = 1;

    /**
     * How this office runs it.
     *
     * @param configurationBase configuration folder, ending in a slash
     * @param output folder for published quarters
     * @param chunk rows written in one transaction
     * @param program name and version of this program
     */
    public record Settings(
            String configurationBase,
            Path output,
            Thresholds thresholds,
            int chunk,
            boolean releaseAutomatically,
            String program) {}

    private final DataSource dataSource;
    private final PlatformTransactionManager transactions;
    private final JobRepository jobs;
    private final SnapshotRepository snapshots;
    private final PublicationRepository publications;
    private final JobLaunch launch;
    private final List<StepExecutionListener> listeners;
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
            Sources sources,
            Settings settings,
            Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.jobs = jobs;
        this.snapshots = new SnapshotRepository(dataSource);
        this.publications = new PublicationRepository(dataSource);
        this.launch = new JobLaunch(operator, jobs);
        this.listeners = List.copyOf(listeners);
        this.sources = sources;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Problem saying why the quarter cannot be closed */
    public ClosedQuarter close(CloseRequest request) {
        Period period = Refusal.unlessPeriodHasPassed(request, LocalDate.now(clock));
        Source source = sources.named(request.source(), request.quarter());
        try (QuarterLock lock = QuarterLock.acquire(dataSource, request.quarter())) {
            return close(request, source, period, lock);
        }
    }

    /**
     * Finishes a run that died, as it was asked for.
     *
     * @throws Problem of kind REFUSED when nothing was begun, or it is published
     */
    public ClosedQuarter resume(Quarter quarter) {
        Snapshot begun = snapshots
                .find(quarter, FIRST)
                .filter(snapshot -> publications.find(snapshot.id()).isEmpty())
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "resume.nothing", quarter));
        return close(new CloseRequest(
                quarter,
                begun.request().source(),
                Optional.of(begun.period().cutoff()),
                Optional.of(Path.of(begun.request().output())),
                Optional.of(begun.request().maxRejectedPercent())));
    }

    private ClosedQuarter close(CloseRequest request, Source source, Period period, QuarterLock lock) {
        OutputFolders folders = new OutputFolders(request.output().orElse(settings.output()), request.quarter(), FIRST);
        Optional<Snapshot> earlier = snapshots.find(request.quarter(), FIRST);
        earlier.ifPresent(snapshot -> Refusal.ifPublished(snapshot, publications.find(snapshot.id())));
        boolean sealed = earlier.filter(Snapshot::isSealed).isPresent();
        if (!sealed) {
            Refusal.ifOccupied(folders);
        }
        Steps steps = new Steps(jobs, transactions, listeners(lock));
        if (sealed) {
            Refusal.unlessSameRequest(earlier.get(), source, period);
        } else {
            earlier.ifPresent(snapshots::discard);
            cutoff(request, source, period, folders, steps);
        }
        Snapshot snapshot = snapshots.find(request.quarter(), FIRST).orElseThrow();
        ReportJob reportJob = new ReportJob(steps, dataSource, settings.program(), clock);
        launch.run(reportJob.job(snapshot, folders, settings.releaseAutomatically()), snapshot);
        return new ClosedQuarter(
                snapshot.name(),
                folders.published(),
                snapshot.hash().orElseThrow(),
                snapshots.counts(snapshot.id()),
                sealed);
    }

    /** No step begins without the lock. */
    private List<StepExecutionListener> listeners(QuarterLock lock) {
        List<StepExecutionListener> all = new ArrayList<>();
        all.add(new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                lock.require();
            }
        });
        all.addAll(listeners);
        return all;
    }

    private void cutoff(CloseRequest request, Source source, Period period, OutputFolders folders, Steps steps) {
        Thresholds thresholds = request.maxRejectedPercent()
                .map(settings.thresholds()::withMaxRejectedPercent)
                .orElse(settings.thresholds());
        ConfigurationFiles files = ConfigurationFiles.read(settings.configurationBase(), thresholds, source.isSample());
        Configuration configuration = Configuration.parse(files, source.isSample());
        try (SourceReading reading = source.open()) {
            Snapshot open = snapshots.open(new Snapshot(
                    0,
                    period,
                    FIRST,
                    "inicial",
                    "",
                    source.name(),
                    source.isSample(),
                    LocalDate.now(clock),
                    files.hash(),
                    new Snapshot.Request(
                            Sources.absolute(request.source()),
                            folders.output().toAbsolutePath().normalize().toString(),
                            thresholds.maxRejectedPercent()),
                    Optional.empty()));
            new SnapshotWriter(dataSource).configuration(open.id(), files.texts());
            CutoffJob job = new CutoffJob(steps, dataSource, settings.chunk(), clock);
            launch.run(job.job(new Extraction(open, configuration, reading), folders), open);
        }
    }
}
