package mx.corte.reports.transparency.platform;

import java.util.List;

/** A template that is not what its format says, or rows that the platform would not take: nothing is written then. */
public final class BrokenFormat extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    BrokenFormat(String format, List<Violation> violations) {
        super(format + ": " + violations);
        this.violations = List.copyOf(violations);
    }

    /** At least one. */
    public List<Violation> violations() {
        return violations;
    }
}
