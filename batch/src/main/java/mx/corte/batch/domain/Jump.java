package mx.corte.batch.domain;

/**
 * A count that is not like those of earlier quarters.
 *
 * @param count which one, e.g. {@code turnadas}
 * @param usual median of the earlier quarters
 */
public record Jump(String count, long present, long usual, Severity severity) {

    /** What a jump does to a quarter that is to be closed. */
    public enum Severity {
        /** It is said. */
        WARNS,
        /** It stops who is not watched by a person. */
        BLOCKS
    }
}
