package mx.corte.batch.cli;

import mx.corte.batch.domain.Problem;

/** What the process says to the shell. Documented in {@code batch/README.md}. */
final class ExitCode {

    static final int DONE = 0;
    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int REJECTED_ROWS = 4;
    static final int SOURCE = 5;
    static final int CONFIGURATION = 6;
    static final int OUTPUT = 7;
    static final int DATABASE = 8;
    static final int DIFFERENCE = 9;
    static final int FORMAT = 10;
    static final int UNREACHABLE = 11;
    static final int OVERDUE = 12;
    /** What shells report of a program that Ctrl-C ended. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    static int of(Problem.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case REFUSED -> REFUSED;
            case REJECTED_ROWS -> REJECTED_ROWS;
            case SOURCE -> SOURCE;
            case UNREACHABLE -> UNREACHABLE;
            case CONFIGURATION -> CONFIGURATION;
            case OUTPUT -> OUTPUT;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
