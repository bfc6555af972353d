package mx.corte.batch.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.publication.AuditLog;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;

/** Reads what is on record about quarters. */
public final class QuarterHistories {

    private final DataSource dataSource;
    private final SnapshotRepository snapshots;
    private final PublicationRepository publications;
    private final AuditLog log;

    public QuarterHistories(DataSource dataSource) {
        this.dataSource = dataSource;
        this.snapshots = new SnapshotRepository(dataSource);
        this.publications = new PublicationRepository(dataSource);
        this.log = new AuditLog(dataSource);
    }

    /** Every quarter asked for, and every one of which something is on record; by quarter. */
    public List<QuarterHistory> of(Collection<Quarter> asked) {
        Map<Quarter, List<LogEntry>> lines = log.entries().stream()
                .collect(Collectors.groupingBy(LogEntry::quarter, TreeMap::new, Collectors.toList()));
        Map<Quarter, List<Snapshot>> versions = snapshots.all().stream()
                .collect(Collectors.groupingBy(snapshot -> snapshot.period().quarter()));
        Set<Long> published = publications.snapshots();
        Set<Quarter> quarters = new TreeSet<>(asked);
        quarters.addAll(lines.keySet());
        quarters.addAll(versions.keySet());
        List<QuarterHistory> histories = new ArrayList<>();
        for (Quarter quarter : quarters) {
            List<Snapshot> known = versions.getOrDefault(quarter, List.of());
            Optional<Snapshot> half = known.stream()
                    .filter(snapshot -> !published.contains(snapshot.id()))
                    .reduce((earlier, later) -> later);
            histories.add(new QuarterHistory(
                    quarter,
                    known.stream()
                            .filter(snapshot -> published.contains(snapshot.id()))
                            .mapToInt(Snapshot::revision)
                            .max()
                            .orElse(0),
                    half.map(Snapshot::revision).orElse(0),
                    half.filter(Snapshot::isSealed).isPresent(),
                    QuarterLock.isHeld(dataSource, quarter),
                    lines.getOrDefault(quarter, List.of())));
        }
        return histories;
    }
}
