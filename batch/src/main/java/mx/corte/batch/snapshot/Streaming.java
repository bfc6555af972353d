package mx.corte.batch.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads frozen tables row by row, in flat memory. */
final class Streaming {

    /** MySQL's driver loads whole results unless asked with exactly this. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    private final JdbcTemplate jdbc;

    Streaming(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    void forEach(FrozenTable table, long snapshot, RowCallbackHandler handler) {
        jdbc.query(connection -> statement(connection, table.select(), snapshot), handler);
    }

    void forEachReferral(long snapshot, FolioRange range, RowCallbackHandler handler) {
        String sql = FrozenTable.REFERRALS.select(range.condition());
        List<Object> parameters = new ArrayList<>(range.bounds());
        parameters.add(0, snapshot);
        jdbc.query(connection -> statement(connection, sql, parameters.toArray()), handler);
    }

    /** Parts of the snapshot's referrals, about equal in rows, in order; those of a folio are never parted. */
    List<FolioRange> folioRanges(long snapshot, int parts) {
        long rows = referralCount(snapshot);
        List<String> bounds = new ArrayList<>();
        for (int part = 1; part < parts && rows > 0; part++) {
            bounds.addAll(jdbc.queryForList(
                    "select folio from corte_turno where corte_id = ? order by corte_id, folio, turno limit 1 offset ?",
                    String.class,
                    snapshot,
                    rows * part / parts));
        }
        return FolioRange.between(bounds.stream().distinct().toList());
    }

    Optional<LocalDate> firstDay(long snapshot) {
        List<LocalDate> days = jdbc.query(
                "select least(min(fecha_recepcion), min(fecha_turno)) from corte_turno where corte_id = ?",
                (row, n) -> row.getObject(1, LocalDate.class),
                snapshot);
        return Optional.ofNullable(days.get(0));
    }

    long referralCount(long snapshot) {
        Long count = jdbc.queryForObject("select count(*) from corte_turno where corte_id = ?", Long.class, snapshot);
        return Objects.requireNonNull(count);
    }

    private static PreparedStatement statement(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        String product = connection.getMetaData().getDatabaseProductName();
        if (product.equals("MySQL") || product.equals("MariaDB")) {
            statement.setFetchSize(ROW_BY_ROW);
        } else if (product.equals("H2")) {
            // or it copies the whole result into a table of its own first
            try (Statement lazy = connection.createStatement()) {
                lazy.execute("set lazy_query_execution 1");
            }
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
