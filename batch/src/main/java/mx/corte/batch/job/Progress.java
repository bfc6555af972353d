package mx.corte.batch.job;

/**
 * Whoever watches a long piece of work: told what is done, asked whether to go on. Rows may be told by several threads at once.
 */
public interface Progress {

    /** Nobody watches, nobody stops it. */
    Progress SILENT = new Progress() {};

    /** @param step its name in the job, e.g. {@code extract-peticiones} */
    default void begins(String step) {}

    /** About how many rows more the step will take; never called when nobody knows, again when it turns out to be more. */
    default void expects(long rows) {}

    default void advances(long rows) {}

    /** The step that began last is over, done or not. */
    default void ends() {}

    /** Whether the chunk in hand is to be the last. */
    default boolean stopWanted() {
        return false;
    }
}
