package mx.corte.batch.domain;

/**
 * A file that is not as its manifest says.
 *
 * @param path inside the folder, with slashes
 */
public record FileDifference(String path, Kind kind) {

    /** What is wrong with it. */
    public enum Kind {
        MISSING,
        CHANGED,
        EXTRA
    }
}
