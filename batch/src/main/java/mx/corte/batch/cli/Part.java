package mx.corte.batch.cli;

/** How much of the program a command needs. */
public enum Part {
    /** Everything, with the reporting database. */
    WHOLE,
    /** The same for a command that writes nothing: an embedded database that is not there is not made for it. */
    LOOKING,
    /** What reads a source and stores nothing: no database is opened. */
    SOURCES
}
