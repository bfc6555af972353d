package mx.corte.batch.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mx.corte.batch.domain.Change;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.Comparison;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.ResultRow;
import mx.corte.batch.indicator.Scope;
import mx.corte.reports.model.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Measures and indicators of each snapshot, inserted once. */
public final class ResultRepository {

    private final JdbcTemplate jdbc;

    public ResultRepository(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    public void save(long snapshot, List<MeasureResult> measures, List<Assessment> assessments) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (MeasureResult result : measures) {
            rows.add(row(
                    snapshot,
                    rows.size(),
                    result.measure().id(),
                    result.scope().code(),
                    result.key(),
                    result.numerator(),
                    result.denominator(),
                    amount(result.figure()),
                    result.figure().status()));
        }
        jdbc.batchUpdate("insert into medida values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        rows.clear();
        for (Assessment assessment : assessments) {
            rows.add(row(
                    snapshot,
                    rows.size(),
                    assessment.indicator().id(),
                    assessment.numerator(),
                    assessment.denominator(),
                    amount(assessment.value()),
                    assessment.value().status(),
                    assessment.goal().map(goal -> goal.amount()).orElse(null),
                    amount(assessment.fulfilment()),
                    assessment.light().name()));
        }
        jdbc.batchUpdate("insert into indicador values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** Of a version that is given up. */
    public void delete(long snapshot) {
        jdbc.update("delete from medida where corte_id = ?", snapshot);
        jdbc.update("delete from indicador where corte_id = ?", snapshot);
    }

    /** In publication order. */
    public List<MeasureResult> measures(long snapshot) {
        return jdbc.query("select * from medida where corte_id = ? order by orden", (row, n) -> measure(row), snapshot);
    }

    /** What moved from one version to another, by the snapshots that have their rows. */
    public List<Change> changes(long before, long after) {
        return before == after ? List.of() : Comparison.between(rows(before), rows(after));
    }

    /** Measures, then indicators, as text cells: what two versions are compared by. */
    private List<ResultRow> rows(long snapshot) {
        List<ResultRow> rows = new ArrayList<>();
        measures(snapshot).forEach(result -> rows.add(ResultRow.of(result)));
        rows.addAll(jdbc.query(
                "select * from indicador where corte_id = ? order by orden", (row, n) -> indicator(row), snapshot));
        return List.copyOf(rows);
    }

    /** Of the latest revisions. Invented data never stand in a real trend, nor the other way round. */
    public PastQuarters past(Quarter present, boolean sample) {
        return new PastQuarters(
                present,
                published(
                        """
                        select i.indicador as id, c.trimestre, i.numerador, i.denominador, i.valor, i.estado
                        from corte c join publicacion p on p.corte_id = c.corte_id
                            join indicador i on i.corte_id = coalesce(c.filas_de, c.corte_id)
                        where c.muestra = ? order by c.version""",
                        sample),
                published(
                        """
                        select m.medida as id, c.trimestre, m.numerador, m.denominador, m.valor, m.estado
                        from corte c join publicacion p on p.corte_id = c.corte_id
                            join medida m on m.corte_id = coalesce(c.filas_de, c.corte_id)
                        where m.ambito = 'total' and c.muestra = ? order by c.version""",
                        sample));
    }

    /** By id and quarter; a later row wins. */
    private Map<String, Map<String, Figure>> published(String query, boolean sample) {
        Map<String, Map<String, Figure>> published = new HashMap<>();
        jdbc.query(
                query,
                row -> {
                    published
                            .computeIfAbsent(row.getString("id"), none -> new HashMap<>())
                            .put(row.getString("trimestre"), figure(row));
                },
                sample);
        return published;
    }

    private static ResultRow indicator(ResultSet row) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column :
                List.of("numerador", "denominador", "valor", "estado", "meta", "cumplimiento", "semaforo")) {
            String text = row.getString(column);
            cells.put(column, text == null ? "" : text);
        }
        cells.put("valor", figure(row).plain());
        return new ResultRow("indicador", row.getString("indicador"), Scope.TOTAL.code(), "", cells);
    }

    private static MeasureResult measure(ResultSet row) throws SQLException {
        return new MeasureResult(
                Measure.ofId(row.getString("medida")).orElseThrow(),
                Scope.ofCode(row.getString("ambito")),
                row.getString("clave"),
                number(row, "numerador"),
                number(row, "denominador"),
                figure(row));
    }

    /** The column has two decimals; what has a numerator and nothing below it is a count, and has none (OUTPUT, medidas.csv). */
    private static Figure figure(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("valor");
        if (amount != null) {
            boolean count = number(row, "numerador") != null && number(row, "denominador") == null;
            return Figure.of(count ? amount.setScale(0) : amount);
        }
        String status = row.getString("estado");
        for (Figure.Absent absent : Figure.Absent.values()) {
            if (absent.status().equals(status)) {
                return absent;
            }
        }
        throw new IllegalStateException("no figure is " + status);
    }

    private static @Nullable BigDecimal amount(Figure figure) {
        return figure instanceof Figure.Value value ? value.amount() : null;
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }
}
