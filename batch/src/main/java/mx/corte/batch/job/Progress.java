package mx.corte.batch.job;

/**
 * Whoever watches a long piece of work: told what is done, asked whether to go on. Rows may be told by several threads at once.
 */
public interface Progress {

    /** Nobody watches, nobody stops it. */
    Progress SILENT = new Progress() {
        @Override
        public void begins(String step) {}

        @Override
        public void expects(long rows) {}

        @Override
        public void advances(long rows) {}

        @Override
        public void ends() {}

        @Override
        public boolean stopWanted() {
            return false;
        }
    };

    /** @param step its name in the job, e.g. {@code extract-peticiones} */
    void begins(String step);

    /** About how many rows the step will take; never called when nobody knows. */
    void expects(long rows);

    void advances(long rows);

    /** The step that began last is over, done or not. */
    void ends();

    /** Whether the chunk in hand is to be the last. */
    boolean stopWanted();
}
