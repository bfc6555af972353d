package mx.corte.batch.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Reason;
import mx.corte.batch.publication.AuditLog;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;

/** Makes a closed version the one that readers open: a second person does, or the setting that says nobody has to. */
public final class QuarterRelease {

    private final DataSource dataSource;
    private final SnapshotRepository snapshots;
    private final PublicationRepository publications;
    private final AuditLog log;
    private final Clock clock;

    public QuarterRelease(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.snapshots = new SnapshotRepository(dataSource);
        this.publications = new PublicationRepository(dataSource);
        this.log = new AuditLog(dataSource);
        this.clock = clock;
    }

    /**
     * Releases a version.
     *
     * @param version empty for the latest that was published
     * @param accepted why a check that was overruled when it was closed is no obstacle
     * @return its name, e.g. {@code 2022-T4-v1}
     * @throws Problem of kind REFUSED when it must not be released
     */
    public String release(Quarter quarter, Optional<Integer> version, Actor by, Optional<Reason> accepted) {
        try (QuarterLock lock = QuarterLock.acquire(dataSource, quarter)) {
            Snapshot snapshot = published(quarter, version);
            List<LogEntry> entries = log.entries(quarter);
            Path folder = folders(snapshot).published();
            if (!Files.isDirectory(folder)) {
                throw new Problem(Problem.Kind.REFUSED, "release.folder", snapshot.name(), folder);
            }
            refuseTheOneWhoStarted(snapshot, entries, by);
            refuseOpenChecks(snapshot, entries, accepted);
            lock.require();
            put(snapshot, by, accepted.map(Reason::text).orElse(""));
            return snapshot.name();
        }
    }

    /** The setting releases what no check objected to. */
    void releaseBySetting(Snapshot snapshot) {
        boolean overruled = log.entries(snapshot.period().quarter()).stream()
                .anyMatch(entry -> entry.act() == Act.FORCED && entry.version() == snapshot.revision());
        if (!overruled) {
            put(snapshot, Actor.SETTING, "");
        }
    }

    /** On record first: what readers see was released by somebody. */
    private void put(Snapshot snapshot, Actor by, String reason) {
        log.add(new LogEntry(
                clock.instant(),
                snapshot.period().quarter(),
                snapshot.revision(),
                Act.RELEASED,
                by.name(),
                reason,
                List.of()));
        folders(snapshot).release();
    }

    private Snapshot published(Quarter quarter, Optional<Integer> version) {
        return snapshots.all().stream()
                .filter(snapshot -> snapshot.period().quarter().equals(quarter))
                .filter(snapshot -> version.isEmpty() || version.get() == snapshot.revision())
                .filter(snapshot -> publications.find(snapshot.id()).isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Problem(
                        Problem.Kind.REFUSED,
                        "release.nothing",
                        quarter + version.map(number -> "-v" + number).orElse("")));
    }

    /** Four eyes. What the scheduler started nobody has looked at yet. */
    private static void refuseTheOneWhoStarted(Snapshot snapshot, List<LogEntry> entries, Actor by) {
        boolean started = entries.stream()
                .filter(entry -> entry.act() == Act.STARTED && entry.version() == snapshot.revision())
                .anyMatch(entry -> entry.by().equalsIgnoreCase(by.name()));
        if (started) {
            throw new Problem(Problem.Kind.REFUSED, "release.same", snapshot.name(), by.name());
        }
    }

    private static void refuseOpenChecks(Snapshot snapshot, List<LogEntry> entries, Optional<Reason> accepted) {
        List<LogEntry> forced = entries.stream()
                .filter(entry -> entry.act() == Act.FORCED && entry.version() == snapshot.revision())
                .toList();
        if (accepted.isEmpty() && !forced.isEmpty()) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "release.open",
                    snapshot.name(),
                    forced.stream()
                            .map(entry -> "%s: «%s»".formatted(entry.by(), entry.reason()))
                            .collect(Collectors.joining("; ")));
        }
    }

    /** Where a version was asked to be put. */
    static OutputFolders folders(Snapshot snapshot) {
        return new OutputFolders(
                Path.of(snapshot.request().output()), snapshot.period().quarter(), snapshot.revision());
    }
}
