package mx.corte.batch.cli;

import java.sql.SQLException;
import mx.corte.batch.domain.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One sentence for every failure; what is nobody's fault but ours goes into the log with its trace. */
final class FailureHandler implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);
    private static final int H2_ALREADY_IN_USE = 90020;

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        Problem problem = find(e, Problem.class);
        if (problem != null) {
            LOG.debug("stopped", e);
            line.getErr().println(Messages.of(problem));
            return ExitCode.of(problem.kind());
        }
        SQLException database = find(e, SQLException.class);
        if (database != null && database.getErrorCode() == H2_ALREADY_IN_USE) {
            line.getErr().println(Messages.of("database.busy"));
            return ExitCode.DATABASE;
        }
        LOG.error("unexpected", e);
        if (database != null) {
            line.getErr().println(Messages.of("database.failed", String.valueOf(database.getMessage())));
            return ExitCode.DATABASE;
        }
        line.getErr().println(Messages.of("internal", e.getClass().getSimpleName()));
        return ExitCode.INTERNAL;
    }

    private static <T extends Throwable> @org.jspecify.annotations.Nullable T find(Throwable e, Class<T> kind) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
