package mx.corte.batch.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what to which quarter, in the order in which it was written. Lines are added and never touched again. */
public final class AuditLog {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;

    public AuditLog(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public void add(LogEntry entry) {
        String detail = String.join("\n", entry.detail());
        jdbc.sql(
                        """
                        insert into bitacora (momento, trimestre, version, acto, quien, motivo, detalle)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.at().toString(),
                        entry.quarter().toString(),
                        entry.version(),
                        entry.act().code(),
                        entry.by(),
                        entry.reason(),
                        detail.substring(0, Math.min(detail.length(), LONGEST)))
                .update();
    }

    public List<LogEntry> entries() {
        return jdbc.sql("select * from bitacora order by suceso_id")
                .query((row, n) -> entry(row))
                .list();
    }

    public List<LogEntry> entries(Quarter quarter) {
        return jdbc.sql("select * from bitacora where trimestre = ? order by suceso_id")
                .param(quarter.toString())
                .query((row, n) -> entry(row))
                .list();
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                Instant.parse(row.getString("momento")),
                Quarter.parse(row.getString("trimestre")).orElseThrow(),
                row.getInt("version"),
                Act.ofCode(row.getString("acto")),
                row.getString("quien"),
                row.getString("motivo"),
                row.getString("detalle").lines().toList());
    }
}
