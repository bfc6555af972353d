package mx.corte.batch.source;

/** A place to extract from. */
public interface Source {

    /** How users name it: {@code sample}, {@code csv}, {@code jdbc}. Never a path, a URL or a credential. */
    String name();

    /** True when the rows are invented; every file rendered from them says so. */
    boolean isSample();

    /**
     * Begins one consistent read of everything.
     *
     * @throws mx.corte.batch.domain.Problem of kind SOURCE when it cannot be reached
     */
    SourceReading open();
}
