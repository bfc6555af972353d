package mx.corte.batch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.corte.batch.database.DatabaseServer;
import mx.corte.batch.database.Product;
import mx.corte.batch.domain.Entity;
import org.jspecify.annotations.Nullable;

/**
 * From where to where: {@code csv-h2}, {@code jdbc-h2}, {@code csv-mysql}, {@code jdbc-mysql}. The server is a real MySQL, started
 * here and gone with this.
 */
final class Route implements AutoCloseable {

    private static final String H2 =
            "MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";

    private final Path folder;
    private final @Nullable DatabaseServer server;
    private final @Nullable String source;
    private final @Nullable String reporting;

    Route(String name, Path folder) throws SQLException {
        List<String> ends = List.of(name.split("-", -1));
        boolean jdbc = ends.get(0).equals("jdbc");
        boolean mysql = ends.get(1).equals("mysql");
        this.folder = folder;
        this.server = jdbc || mysql ? DatabaseServer.own(Product.MYSQL) : null;
        this.source = jdbc && server != null ? server.createDatabase() : null;
        this.reporting = mysql && server != null ? server.createDatabase() : null;
    }

    /** Arguments and environment of the program that goes this way. */
    List<String> arguments(Path csv) {
        return List.of("run", "2022-T4", "--source", source == null ? "csv:" + csv : "jdbc");
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        if (server != null && reporting != null) {
            environment.put("CORTE_DB_URL", server.url(reporting));
            environment.put("CORTE_DB_USER", server.user());
            environment.put("CORTE_DB_PASSWORD", server.password());
        }
        if (server != null && source != null) {
            environment.put("CORTE_SOURCE_URL", server.url(source));
            environment.put("CORTE_SOURCE_USER", server.user());
            environment.put("CORTE_SOURCE_PASSWORD", server.password());
            environment.put("CORTE_SOURCE_QUERIES", folder.toString());
        }
        return environment;
    }

    Connection database(Path place) throws SQLException {
        return server == null || reporting == null
                ? DriverManager.getConnection("jdbc:h2:file:" + place.resolve("data/corte") + ";" + H2, "sa", "")
                : server.connect(reporting);
    }

    /** Where the source's rows are, when they are in a database. */
    @Nullable
    Connection source() throws SQLException {
        return server == null || source == null ? null : server.connect(source);
    }

    /**
     * Loads the files as they are, with the queries that read them back in order.
     *
     * @return rows of the petitions
     */
    long load(Path csv) throws IOException, SQLException {
        if (server == null || source == null) {
            return 0;
        }
        Files.createDirectories(folder);
        long petitions = 0;
        try (Connection connection = DriverManager.getConnection(
                        server.url(source) + "?allowLoadLocalInfile=true", server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (Entity entity : Entity.values()) {
                String table = entity.sourceName();
                Path file = csv.resolve(table + ".csv");
                String columns;
                try (var lines = Files.lines(file)) {
                    columns = lines.findFirst().orElseThrow();
                }
                statement.execute(
                        "create table %s (renglon int not null auto_increment primary key, %s varchar(300)) default character set utf8mb4 collate utf8mb4_bin"
                                .formatted(table, columns.replace(",", " varchar(300), ")));
                petitions = statement.executeUpdate(
                        "load data local infile '%s' into table %s character set utf8mb4 fields terminated by ',' optionally enclosed by '\"' ignore 1 lines (%s)"
                                .formatted(file, table, columns));
                Files.writeString(
                        folder.resolve(table + ".sql"), "select * from %s order by renglon;".formatted(table));
            }
        }
        return petitions;
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
