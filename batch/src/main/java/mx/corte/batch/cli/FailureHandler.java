package mx.corte.batch.cli;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
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
        Failure failure = describe(e);
        line.getErr().println(failure.sentence());
        return failure.exit();
    }

    /** What is said of a failure, and to the shell. */
    record Failure(int exit, String sentence) {}

    static Failure describe(Exception e) {
        Problem problem = find(e, Problem.class);
        if (problem != null) {
            LOG.debug("stopped", e);
            return new Failure(ExitCode.of(problem.kind()), Messages.of(problem));
        }
        SQLException database = find(e, SQLException.class);
        if (database != null && database.getErrorCode() == H2_ALREADY_IN_USE) {
            return new Failure(ExitCode.DATABASE, Messages.of("database.busy"));
        }
        LOG.error("unexpected", e);
        if (database != null) {
            return new Failure(
                    ExitCode.DATABASE,
                    isConnection(database)
                            ? Messages.of("database.lost")
                            : Messages.of("database.failed", String.valueOf(database.getMessage())));
        }
        return new Failure(
                ExitCode.INTERNAL, Messages.of("internal", e.getClass().getSimpleName()));
    }

    /** SQLSTATE class 08; the pool says it by the kind of its exception. */
    private static boolean isConnection(SQLException e) {
        return String.valueOf(e.getSQLState()).startsWith("08")
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException;
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
