package mx.corte.batch.database;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import mx.corte.batch.domain.Entity;

/** A folder of CSV files as flat tables of text, defects and all, with the queries that read them back in order. */
final class Staging {

    private Staging() {}

    /** @param queries folder that gets one query per file */
    static void load(Path data, DatabaseServer server, String database, Path queries) throws IOException, SQLException {
        Files.createDirectories(queries);
        try (Connection connection = server.connect(database)) {
            connection.setAutoCommit(false);
            for (Entity entity : Entity.values()) {
                Path file = data.resolve(entity.sourceName() + ".csv");
                if (Files.exists(file)) {
                    load(connection, entity.sourceName(), file);
                    Files.writeString(
                            queries.resolve(entity.sourceName() + ".sql"),
                            "select * from %s order by renglon;".formatted(entity.sourceName()));
                }
            }
            connection.commit();
        }
    }

    private static void load(Connection connection, String table, Path file) throws IOException, SQLException {
        List<List<String>> lines;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            lines = csv.stream().map(CsvRecord::getFields).toList();
        }
        List<String> columns = lines.get(0).stream().map(String::strip).toList();
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table %s (renglon int not null primary key, %s) default character set utf8mb4 collate utf8mb4_bin"
                            .formatted(
                                    table,
                                    columns.stream()
                                            .map(column -> column + " varchar(600)")
                                            .collect(Collectors.joining(", "))));
        }
        String places = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (int line = 1; line < lines.size(); line++) {
                insert.setInt(1, line);
                for (int column = 0; column < columns.size(); column++) {
                    String cell = lines.get(line).get(column);
                    // as a database would have it
                    insert.setString(column + 2, cell.isEmpty() ? null : cell);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
