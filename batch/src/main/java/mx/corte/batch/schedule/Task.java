package mx.corte.batch.schedule;

import mx.corte.batch.domain.Quarter;

/** One thing to do. */
public record Task(Kind kind, Quarter quarter) {

    /** What is to be done about the quarter. */
    public enum Kind {
        /** Close it, from the source on. */
        CLOSE,
        /** Finish what a process that died left. */
        RESUME
    }
}
