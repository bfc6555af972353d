package mx.corte.batch.cli;

/** How much of the program a command needs. */
public enum Part {
    /** Everything, with the reporting database. */
    WHOLE,
    /** What reads a source and stores nothing: no database is opened. */
    SOURCES
}
