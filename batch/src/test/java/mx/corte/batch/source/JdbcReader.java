package mx.corte.batch.source;

import java.sql.SQLException;
import mx.corte.batch.database.DatabaseServer;

/** A login as {@code sql/README.md} tells an adopter to make it: it may read one database, and nothing else. */
record JdbcReader(DatabaseServer server, String database, String user) {

    static final String PASSWORD = "lee-y-calla";

    static JdbcReader of(DatabaseServer server, String database) throws SQLException {
        JdbcReader reader = login(server, database);
        server.execute("", "grant select on %s.* to '%s'@'%%'".formatted(database, reader.user()));
        return reader;
    }

    /** One without any right yet. */
    static JdbcReader login(DatabaseServer server, String database) throws SQLException {
        String user = database.replace("corte_prueba", "lector");
        server.execute("", "create user '%s'@'%%' identified by '%s'".formatted(user, PASSWORD));
        return new JdbcReader(server, database, user);
    }

    JdbcSettings settings(String queries) {
        return new JdbcSettings(server.url(database), user, PASSWORD, queries);
    }

    void drop() throws SQLException {
        server.execute("", "drop user '%s'@'%%'".formatted(user));
    }
}
