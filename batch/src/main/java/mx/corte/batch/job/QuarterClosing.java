package mx.corte.batch.job;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;
import mx.corte.batch.snapshot.SnapshotWriter;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;

/** Closes a quarter: refuses what must not be done, then cutoffJob, then reportJob. */
public final class QuarterClosing {

    private static final int FIRST = 1;

    /** How this office runs it. */
    public record Settings(String configurationBase, int chunk, boolean releaseAutomatically, String program) {}

    private final DataSource dataSource;
    private final PlatformTransactionManager transactions;
    private final JobRepository jobs;
    private final JobLaunch launch;
    private final Settings settings;
    private final Clock clock;

    /** @param clock in the office's time zone: it decides which day today is */
    public QuarterClosing(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JobRepository jobs,
            JobOperator operator,
            Settings settings,
            Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.jobs = jobs;
        this.launch = new JobLaunch(operator, jobs);
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Problem saying why the quarter cannot be closed */
    public ClosedQuarter close(CloseRequest request) {
        Period period = period(request);
        SnapshotRepository snapshots = new SnapshotRepository(dataSource);
        OutputFolders folders = new OutputFolders(request.output(), request.quarter(), FIRST);
        Optional<Snapshot> earlier = snapshots.find(request.quarter(), FIRST);
        earlier.ifPresent(this::refusePublished);
        boolean sealed = earlier.filter(Snapshot::isSealed).isPresent();
        if (!sealed && Files.exists(folders.published())) {
            throw new Problem(Problem.Kind.REFUSED, "closing.occupied", folders.published());
        }
        if (sealed) {
            refuseAnotherRequest(request, period, earlier.get());
        } else {
            earlier.ifPresent(snapshots::discard);
            cutoff(request, period, folders);
        }
        Snapshot snapshot = snapshots.find(request.quarter(), FIRST).orElseThrow();
        ReportJob reportJob = new ReportJob(jobs, transactions, dataSource, settings.program(), clock);
        launch.run(reportJob.job(snapshot, folders, settings.releaseAutomatically()), snapshot);
        return new ClosedQuarter(
                snapshot.name(),
                folders.published(),
                snapshot.hash().orElseThrow(),
                snapshots.counts(snapshot.id()),
                sealed);
    }

    private Period period(CloseRequest request) {
        LocalDate cutoff = request.cutoff().orElse(request.quarter().end());
        if (cutoff.isBefore(request.quarter().start())) {
            throw new Problem(
                    Problem.Kind.USAGE,
                    "closing.cutoff.early",
                    cutoff,
                    request.quarter().start());
        }
        LocalDate today = LocalDate.now(clock);
        if (cutoff.isAfter(today)) {
            throw new Problem(Problem.Kind.REFUSED, "closing.future", request.quarter(), cutoff, today);
        }
        return new Period(request.quarter(), cutoff);
    }

    private void refusePublished(Snapshot snapshot) {
        new PublicationRepository(dataSource).find(snapshot.id()).ifPresent(publication -> {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    snapshot.sample() ? "closing.already.sample" : "closing.already",
                    snapshot.period().quarter(),
                    snapshot.revision(),
                    publication.folder(),
                    publication.at());
        });
    }

    /** A sealed snapshot is finished as it is; another source or cut-off would be another snapshot. */
    private static void refuseAnotherRequest(CloseRequest request, Period period, Snapshot sealed) {
        if (!sealed.period().equals(period)
                || !sealed.source().equals(request.source().name())) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "closing.sealed",
                    sealed.name(),
                    sealed.source(),
                    sealed.period().cutoff());
        }
    }

    private void cutoff(CloseRequest request, Period period, OutputFolders folders) {
        boolean sample = request.source().isSample();
        ConfigurationFiles files = ConfigurationFiles.read(settings.configurationBase(), request.thresholds(), sample);
        Configuration configuration = Configuration.parse(files, sample);
        try (var reading = request.source().open()) {
            SnapshotRepository snapshots = new SnapshotRepository(dataSource);
            Snapshot open = snapshots.open(new Snapshot(
                    0,
                    period,
                    FIRST,
                    "inicial",
                    "",
                    request.source().name(),
                    sample,
                    LocalDate.now(clock),
                    files.hash(),
                    Optional.empty()));
            new SnapshotWriter(dataSource).configuration(open.id(), files.texts());
            CutoffJob job = new CutoffJob(jobs, transactions, dataSource, settings.chunk(), clock);
            launch.run(job.job(new Extraction(open, configuration, reading), folders), open);
        }
    }
}
