package mx.corte.batch.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.source.RowCursor;
import mx.corte.batch.source.SourceReading;
import org.jspecify.annotations.Nullable;

/** One read of a source, and how many rows of it were read and rejected so far. */
final class CountedReading {

    private final SourceReading reading;
    private final Progress progress;
    private final Map<Entity, Long> read = new EnumMap<>(Entity.class);
    private final Map<Entity, Long> rejected = new EnumMap<>(Entity.class);
    private final EnumSet<Entity> ended = EnumSet.noneOf(Entity.class);

    CountedReading(SourceReading reading, Progress progress) {
        this.reading = reading;
        this.progress = progress;
    }

    RowCursor open(Entity entity) {
        reading.expectedRows(entity).ifPresent(progress::expects);
        return reading.read(entity);
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
        ended(entity);
        return all;
    }

    /** No row of it is left. */
    void ended(Entity entity) {
        ended.add(entity);
    }

    void count(Entity entity, long rows, long rejects) {
        read.merge(entity, rows, Long::sum);
        rejected.merge(entity, rejects, Long::sum);
        progress.advances(rows);
    }

    /** @throws IllegalStateException unless everything was read to its end: part of a source is no snapshot */
    List<EntityCount> counts() {
        if (ended.size() < Entity.values().length) {
            throw new IllegalStateException("not read to the end: " + EnumSet.complementOf(ended));
        }
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
