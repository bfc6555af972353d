package mx.corte.batch.source;

import java.time.LocalDate;
import java.util.Optional;

/** A place to extract from. */
public interface Source {

    /** How users name it: {@code sample}, {@code csv}, {@code jdbc}. Never a path, a URL or a credential. */
    String name();

    /** True when the rows are invented; every file rendered from them says so. */
    boolean isSample();

    /** The day that the rows are of, when that is not the day on which they are read: invented rows have one of their own. */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /**
     * Begins one consistent read of everything.
     *
     * @throws mx.corte.batch.domain.Problem of kind SOURCE when it cannot be reached
     */
    SourceReading open();
}
