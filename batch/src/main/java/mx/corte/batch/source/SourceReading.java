package mx.corte.batch.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mx.corte.batch.domain.Entity;

/** One consistent read of a source. Cursors are opened one at a time and stream. */
public interface SourceReading extends AutoCloseable {

    /** False when the source does not have this entity; {@link #read} then gives no rows. */
    boolean delivers(Entity entity);

    /**
     * Streams an entity in source order.
     *
     * @throws mx.corte.batch.domain.Problem of kind SOURCE when it does not have the contract's columns
     */
    RowCursor read(Entity entity);

    /** About how many rows there are; empty when it takes reading them to know. */
    default OptionalLong expectedRows(Entity entity) {
        return OptionalLong.empty();
    }

    /** When what it has of an entity was written; empty when it is the state of the moment. */
    default Optional<Instant> writtenAt(Entity entity) {
        return Optional.empty();
    }

    /** What was read, by name: sha256 in hex of each file; empty where there are no files. */
    Map<String, String> fingerprints();

    @Override
    void close();
}
