package mx.corte.batch.domain;

/**
 * Something a person can understand and mend. Carries no sentence: the command line finds it in the message bundle by key,
 * so that the same problem reads the same everywhere.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, which decides the exit code. */
    public enum Kind {
        /** The request cannot be understood. */
        USAGE,
        /** It is understood and must not be done, e.g. the quarter is already closed. */
        REFUSED,
        /** Too many rows of the source were rejected. */
        REJECTED_ROWS,
        /** The source cannot be read as the contract says. */
        SOURCE,
        /** The source's server does not answer, or does not let us in. */
        UNREACHABLE,
        /** What the office configured does not hold together. */
        CONFIGURATION,
        /** The result could not be stored or published. */
        OUTPUT,
        /** Somebody wanted it to end; it can be taken up again. */
        INTERRUPTED
    }

    private final Kind kind;
    private final String key;
    private final transient Object[] arguments;

    /** @param key of the sentence in {@code messages.properties}; {@code arguments} fill its places */
    public Problem(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments;
    }

    public Problem because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
