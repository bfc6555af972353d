package mx.corte.batch.schedule;

/** Where a quarter stands. */
public enum PeriodState {
    /** Its time has not come. */
    EXPECTED,
    /** Its time has come. */
    DUE,
    /** A process is closing it. */
    RUNNING,
    /** Published, for operators to see. */
    CLOSED,
    /** Readers open it. */
    RELEASED,
    /** The last attempt ended with a problem, or died. */
    FAILED,
    /** Its time is over, and nobody tried. */
    OVERDUE
}
