package mx.corte.batch.source;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import mx.corte.batch.domain.Problem;

/** Opens the one connection of an extraction and begins its one transaction: read-only, and all of one moment. */
final class JdbcConnecting {

    /** Set whatever the URL says: a source must not be able to read this machine's files, and a year is a number. */
    private static final Map<String, String> MYSQL_ALWAYS = Map.of(
            "allowLoadLocalInfile", "false",
            "allowUrlInLocalInfile", "false",
            "allowMultiQueries", "false",
            "autoDeserialize", "false",
            "yearIsDateType", "false");

    /** In milliseconds, unless the URL says otherwise: nobody waits for ever for a server that went silent. */
    private static final Map<String, String> MYSQL_DEFAULTS =
            Map.of("connectTimeout", "10000", "socketTimeout", "600000");

    private final JdbcSettings settings;
    private final JdbcDialect dialect;

    JdbcConnecting(JdbcSettings settings, JdbcDialect dialect) {
        this.settings = settings;
        this.dialect = dialect;
    }

    /** @throws Problem of kind SOURCE saying whether server, login or right is missing; never with URL or password */
    Connection begin() {
        try {
            DriverManager.getDriver(settings.url());
        } catch (SQLException noDriver) {
            throw new Problem(Problem.Kind.SOURCE, "source.jdbc.driver");
        }
        Connection connection;
        try {
            connection = DriverManager.getConnection(settings.url(), properties());
        } catch (SQLException e) {
            throw JdbcProblems.connecting(e);
        }
        try {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                beginSnapshot(connection, statement);
            }
            return connection;
        } catch (SQLException e) {
            JdbcProblems.closeQuietly(connection);
            throw JdbcProblems.connecting(e);
        }
    }

    private void beginSnapshot(Connection connection, Statement statement) throws SQLException {
        switch (dialect) {
            case MYSQL -> {
                statement.execute("set session transaction isolation level repeatable read");
                statement.execute("start transaction with consistent snapshot, read only");
            }
            case H2 -> {
                statement.execute("set session characteristics as transaction isolation level snapshot");
                // the snapshot is that of the first statement that looks at a table
                statement
                        .executeQuery("select count(*) from information_schema.users")
                        .close();
            }
            case OTHER -> connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        if (dialect.isMysql()) {
            String url = settings.url().toLowerCase(Locale.ROOT);
            MYSQL_DEFAULTS.forEach((name, value) -> {
                if (!url.contains(name.toLowerCase(Locale.ROOT) + "=")) {
                    properties.setProperty(name, value);
                }
            });
            properties.putAll(MYSQL_ALWAYS);
        }
        return properties;
    }
}
