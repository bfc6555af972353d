package mx.corte.batch.job;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.snapshot.RowRetention;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;
import mx.corte.batch.snapshot.SnapshotWriter;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.SourceReading;

/** How a version gets its sealed rows: from the source, or from the version before it. */
final class Freezing {

    private final DataSource dataSource;
    private final SnapshotRepository snapshots;
    private final JobLaunch launch;
    private final QuarterClosing.Settings settings;
    private final Clock clock;

    Freezing(DataSource dataSource, JobLaunch launch, QuarterClosing.Settings settings, Clock clock) {
        this.dataSource = dataSource;
        this.snapshots = new SnapshotRepository(dataSource);
        this.launch = launch;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads the source by cutoffJob, under the configuration of today. */
    void extract(
            ClosingOrder order,
            Source source,
            OutputFolders folders,
            Steps steps,
            WatchedStep watched,
            Progress progress) {
        Thresholds thresholds = order.maxRejectedPercent()
                .map(settings.thresholds()::withMaxRejectedPercent)
                .orElse(settings.thresholds());
        ConfigurationFiles files = ConfigurationFiles.read(settings.configurationBase(), thresholds, source.isSample());
        Configuration configuration = Configuration.parse(files, source.isSample());
        order.supersedes()
                .ifPresent(superseded ->
                        Refusal.ifGoalsWereRewritten(frozen(superseded).goals(), configuration.goals(), superseded));
        LocalDate today = LocalDate.now(clock);
        PlatformFiles.rehearse(configuration, order.period(), source.isSample(), today);
        try (SourceReading reading = source.open()) {
            Snapshot open = open(
                    order,
                    folders,
                    files,
                    new Origin(
                            0,
                            source.name(),
                            source.isSample(),
                            today,
                            Sources.absolute(order.source()),
                            thresholds.maxRejectedPercent()));
            CutoffJob job = new CutoffJob(steps, dataSource, settings.chunk(), clock);
            launch.run(
                    job.job(new Extraction(open, configuration, new CountedReading(reading, progress)), folders),
                    open,
                    watched);
        }
    }

    /** The rows of an earlier version under a new number, in the formats of today: no source is read, the seal is the same. */
    void showAgain(ClosingOrder order, Snapshot superseded, OutputFolders folders) {
        new RowRetention(dataSource).requireRows(superseded);
        ConfigurationFiles files = new ConfigurationFiles(snapshots.configuration(superseded))
                .withFormatsOf(ConfigurationFiles.read(
                        settings.configurationBase(), settings.thresholds(), superseded.sample()));
        PlatformFiles.rehearse(
                Configuration.parse(files, superseded.sample()),
                order.period(),
                superseded.sample(),
                superseded.extractedOn());
        Snapshot open = open(
                order,
                folders,
                files,
                new Origin(
                        superseded.rowsOf(),
                        superseded.source(),
                        superseded.sample(),
                        superseded.extractedOn(),
                        superseded.request().source(),
                        superseded.request().maxRejectedPercent()));
        Snapshot sealed = snapshots.seal(open, clock.instant());
        if (!sealed.hash().equals(superseded.hash())) {
            throw new IllegalStateException(superseded.name() + " no longer has the rows it was sealed with");
        }
    }

    /**
     * Where the rows come from.
     *
     * @param rowsOf the snapshot that has them; 0 for rows of its own
     */
    private record Origin(
            long rowsOf,
            String source,
            boolean sample,
            LocalDate extractedOn,
            String requestedSource,
            BigDecimal maxRejectedPercent) {}

    private Snapshot open(ClosingOrder order, OutputFolders folders, ConfigurationFiles files, Origin origin) {
        Snapshot open = snapshots.open(new Snapshot(
                0,
                origin.rowsOf,
                order.period(),
                order.revision(),
                order.kind(),
                order.reason(),
                origin.source,
                origin.sample,
                origin.extractedOn,
                files.hash(),
                new Snapshot.Request(origin.requestedSource, folders.output().toString(), origin.maxRejectedPercent),
                Optional.empty()));
        new SnapshotWriter(dataSource).configuration(open.id(), files.texts());
        return open;
    }

    private Configuration frozen(Snapshot snapshot) {
        return Configuration.parse(new ConfigurationFiles(snapshots.configuration(snapshot)), snapshot.sample());
    }
}
