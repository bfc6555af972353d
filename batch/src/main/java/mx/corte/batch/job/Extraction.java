package mx.corte.batch.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.source.RowCursor;
import mx.corte.batch.source.SourceReading;
import org.jspecify.annotations.Nullable;

/** What the steps of one extraction share: the open snapshot, the one read of the source, and what was counted so far. */
final class Extraction {

    private final Snapshot snapshot;
    private final Configuration configuration;
    private final SourceReading reading;
    private final Progress progress;
    private final Map<Entity, Long> read = new EnumMap<>(Entity.class);
    private final Map<Entity, Long> rejected = new EnumMap<>(Entity.class);
    private final Set<String> dependencies = new HashSet<>();

    Extraction(Snapshot snapshot, Configuration configuration, SourceReading reading, Progress progress) {
        this.snapshot = snapshot;
        this.configuration = configuration;
        this.reading = reading;
        this.progress = progress;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Configuration configuration() {
        return configuration;
    }

    RowCursor open(Entity entity) {
        reading.expectedRows(entity).ifPresent(progress::expects);
        return reading.read(entity);
    }

    /** Keys of every known dependencia; empty until the catalogues are read. */
    Set<String> dependencies() {
        return Set.copyOf(dependencies);
    }

    void know(List<Dependency> known) {
        dependencies.addAll(known.stream().map(Dependency::key).collect(Collectors.toSet()));
    }

    /** Reads a whole catalogue. */
    <T> List<T> catalogue(Entity entity, Function<SourceRow, T> mapping) {
        List<T> all = new ArrayList<>();
        try (RowCursor cursor = reading.read(entity)) {
            for (@Nullable SourceRow row = cursor.next(); row != null; row = cursor.next()) {
                all.add(mapping.apply(row));
            }
        }
        count(entity, all.size(), 0);
        return all;
    }

    void count(Entity entity, long rows, long rejects) {
        read.merge(entity, rows, Long::sum);
        rejected.merge(entity, rejects, Long::sum);
        progress.advances(rows);
    }

    List<EntityCount> counts() {
        Map<String, String> fingerprints = reading.fingerprints();
        return Arrays.stream(Entity.values())
                .map(entity -> {
                    long rows = read.getOrDefault(entity, 0L);
                    long rejects = rejected.getOrDefault(entity, 0L);
                    return new EntityCount(
                            entity,
                            reading.delivers(entity),
                            rows,
                            rows - rejects,
                            rejects,
                            fingerprints.getOrDefault(entity.sourceName(), ""));
                })
                .toList();
    }
}
