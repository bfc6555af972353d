package mx.corte.batch.domain;

/**
 * How many rows of an entity were read and what became of them.
 *
 * @param delivered false when the source does not have the entity
 * @param fingerprint sha256 of the file it was read from, hex; empty where there is none
 */
public record EntityCount(
        Entity entity, boolean delivered, long read, long accepted, long rejected, String fingerprint) {

    public EntityCount {
        if (read != accepted + rejected) {
            throw new IllegalStateException(
                    entity + ": read " + read + " is not accepted " + accepted + " + rejected " + rejected);
        }
    }
}
