package mx.corte.batch.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.publication.AuditLog;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.snapshot.RowRetention;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;

/** Reduces old versions to their measures and seal. Files of a version, released or not, are never touched. */
public final class Purge {

    /** A version whose rows are deleted. */
    public record Purged(String name, long rows) {}

    private final DataSource dataSource;
    private final SnapshotRepository snapshots;
    private final PublicationRepository publications;
    private final RowRetention retention;
    private final AuditLog log;
    private final Clock clock;

    public Purge(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.snapshots = new SnapshotRepository(dataSource);
        this.publications = new PublicationRepository(dataSource);
        this.retention = new RowRetention(dataSource);
        this.log = new AuditLog(dataSource);
        this.clock = clock;
    }

    /** Names of the published versions with rows of their own whose quarter ended longer ago than that. */
    public List<String> candidates(Period age) {
        return old(age).stream()
                .filter(snapshot -> retention.deletedAt(snapshot).isEmpty())
                .map(Snapshot::name)
                .toList();
    }

    /**
     * Deletes their rows, oldest quarter first; what an earlier purge left half done too.
     *
     * @param done told of each
     */
    public void run(Period age, Actor by, Consumer<Purged> done) {
        for (Snapshot snapshot : old(age)) {
            try (QuarterLock lock =
                    QuarterLock.acquire(dataSource, snapshot.period().quarter())) {
                lock.require();
                boolean first = retention.deletedAt(snapshot).isEmpty();
                if (first) {
                    log.add(new LogEntry(
                            clock.instant(),
                            snapshot.period().quarter(),
                            snapshot.revision(),
                            Act.PURGED,
                            by.name(),
                            "",
                            List.of()));
                    retention.mark(snapshot, clock.instant());
                }
                long rows = retention.delete(snapshot);
                if (first || rows > 0) {
                    done.accept(new Purged(snapshot.name(), rows));
                }
            }
        }
    }

    /** A version that is half done shows rows, perhaps of an older one: its quarter waits until it is published. */
    private List<Snapshot> old(Period age) {
        LocalDate limit = LocalDate.now(clock).minus(age);
        List<Snapshot> all = snapshots.all();
        List<Snapshot> old = new ArrayList<>();
        for (Snapshot snapshot : all) {
            boolean settled = all.stream()
                    .filter(other ->
                            other.period().quarter().equals(snapshot.period().quarter()))
                    .allMatch(other -> publications.find(other.id()).isPresent());
            if (settled
                    && snapshot.ownsRows()
                    && snapshot.period().quarter().end().isBefore(limit)) {
                old.add(snapshot);
            }
        }
        return old;
    }
}
