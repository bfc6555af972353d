package mx.corte.batch.snapshot;

import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code LOAD DATA LOCAL} of rows in memory, on servers that allow it. It is several times faster than inserts but forgiving: what an
 * insert refuses it only warns of. So a warning, or a row that did not arrive, is an error here.
 */
final class BulkLoad {

    private BulkLoad() {}

    /** Whether both ends allow it: the server by its setting, the connection by {@code allowLoadLocalInfile}. */
    static boolean isAllowed(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if ((!product.equals("MySQL") && !product.equals("MariaDB"))
                || !connection.isWrapperFor(JdbcConnection.class)) {
            return false;
        }
        boolean client = connection
                .unwrap(JdbcConnection.class)
                .getPropertySet()
                .getBooleanProperty("allowLoadLocalInfile")
                .getValue();
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("select @@global.local_infile")) {
            return client && setting.next() && setting.getInt(1) == 1;
        }
    }

    /** @throws SQLException when a row did not arrive exactly as given */
    static void load(Connection connection, FrozenTable table, List<@Nullable Object[]> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement
                    .unwrap(JdbcStatement.class)
                    .setLocalInfileInputStream(
                            new ByteArrayInputStream(text(rows).getBytes(StandardCharsets.UTF_8)));
            int arrived = statement.executeUpdate(table.load());
            SQLWarning warning = statement.getWarnings();
            if (warning != null || arrived != rows.size()) {
                throw new SQLException(
                        "bulk load of %s: %d of %d rows, %s".formatted(table, arrived, rows.size(), warning), warning);
            }
        }
    }

    private static String text(List<@Nullable Object[]> rows) {
        StringBuilder text = new StringBuilder(rows.size() * 128);
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                append(i == 0 ? text : text.append('\t'), row[i]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object cell) {
        if (cell == null) {
            text.append("\\N");
            return;
        }
        String plain = cell.toString();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> text.append("\\0");
                default -> text.append(c);
            }
        }
    }
}
