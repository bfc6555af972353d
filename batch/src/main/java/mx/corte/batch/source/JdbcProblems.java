package mx.corte.batch.source;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import mx.corte.batch.domain.Problem;

/** What a database complains of, in words an office can act on. */
final class JdbcProblems {

    private static final Set<Integer> WRONG_LOGIN = Set.of(1045, 1698, 28000);
    private static final Set<Integer> NO_SUCH_DATABASE = Set.of(1044, 1049, 90013, 90146, 90149);
    /** MySQL: on a table, on a column, on a routine, on a view's tables; H2. */
    private static final Set<Integer> NO_RIGHT = Set.of(1142, 1143, 1370, 1356, 90096);
    /** MySQL: shutdown, killed, lost while sending, gone, lost while reading; MariaDB: killed; H2: closed. */
    private static final Set<Integer> CUT = Set.of(1053, 1152, 1159, 1161, 1317, 1927, 2006, 2013, 90098, 90121, 90067);

    private JdbcProblems() {}

    /** A failure before anything was read. Not kept as the cause: drivers quote the URL, and a URL can hold a password. */
    static Problem connecting(SQLException e) {
        if (WRONG_LOGIN.contains(e.getErrorCode())) {
            return new Problem(Problem.Kind.UNREACHABLE, "source.jdbc.login");
        }
        if (NO_SUCH_DATABASE.contains(e.getErrorCode())) {
            return new Problem(Problem.Kind.UNREACHABLE, "source.jdbc.database");
        }
        return isConnection(e)
                ? new Problem(Problem.Kind.UNREACHABLE, "source.jdbc.unreachable")
                : new Problem(Problem.Kind.UNREACHABLE, "source.jdbc.refused", e.getErrorCode(), e.getSQLState());
    }

    /** A failure of a query or while its rows come. */
    static Problem reading(String query, SQLException e) {
        if (CUT.contains(e.getErrorCode()) || isConnection(e)) {
            return new Problem(Problem.Kind.UNREACHABLE, "source.jdbc.cut", query).because(e);
        }
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new Problem(
                        Problem.Kind.SOURCE,
                        NO_RIGHT.contains(e.getErrorCode()) ? "source.query.right" : "source.query.failed",
                        query,
                        said)
                .because(e);
    }

    private static boolean isConnection(SQLException e) {
        String state = e.getSQLState();
        return (state != null && state.startsWith("08"))
                || isBrokenStream(e)
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLRecoverableException;
    }

    /** In the middle of a row MySQL's driver says so in the text of a general error, with or without the cause. */
    private static boolean isBrokenStream(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("java.io.") || message.contains("java.net.");
    }

    /** For a connection that is not wanted any more, in whatever state it is. */
    static void closeQuietly(Connection connection) {
        try (connection) {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException nothingWasWritten) {
            // a reader loses nothing
        }
    }
}
