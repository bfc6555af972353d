package mx.corte.batch.cli;

import java.sql.SQLException;
import java.util.Optional;
import mx.corte.batch.domain.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One sentence for every failure; what is nobody's fault but ours goes into the log with its trace. */
final class FailureHandler implements IExecutionExceptionHandler {

    private static final int LONGEST = 300;
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        Failure failure = describe(e);
        line.getErr().println(failure.sentence());
        return failure.exit();
    }

    /** What is said of a failure, and to the shell. */
    record Failure(int exit, String sentence) {}

    static Failure describe(Exception e) {
        Problem problem = StartFailure.find(e, Problem.class);
        if (problem != null) {
            LOG.debug("stopped", e);
            return new Failure(ExitCode.of(problem.kind()), Messages.of(problem));
        }
        Optional<String> setting = StartFailure.ofSettings(e);
        if (setting.isPresent()) {
            return new Failure(ExitCode.CONFIGURATION, setting.get());
        }
        SQLException database = StartFailure.find(e, SQLException.class);
        if (database != null) {
            return ofDatabase(database, e);
        }
        LOG.error("unexpected", e);
        return new Failure(
                ExitCode.INTERNAL, Messages.of("internal", e.getClass().getSimpleName()));
    }

    private static Failure ofDatabase(SQLException database, Exception e) {
        LOG.error("reporting database", e);
        return new Failure(
                ExitCode.DATABASE,
                StartFailure.ofDatabase(database).orElseGet(() -> Messages.of("database.failed", firstLine(database))));
    }

    /** Drivers add the whole statement, and that can be thousands of characters: it is in the log. */
    private static String firstLine(SQLException database) {
        String said = database.getMessage();
        String line = said == null || said.isBlank()
                ? database.getClass().getSimpleName()
                : said.strip().lines().findFirst().orElseThrow();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
