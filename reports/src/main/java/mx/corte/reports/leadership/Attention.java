package mx.corte.reports.leadership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** Attention per dependencia: the table in catalogue order with its total, and bars from the best to the last. */
final class Attention {

    static final String TEMPLATE = "leadership/dependencies";

    /** The table's columns; the template has a column of each name. */
    static final List<String> MEASURES = List.of(
            "turnadas",
            "atendidas",
            "pendientes",
            "porcentaje_atencion",
            "porcentaje_en_plazo",
            "rezago",
            "reuniones_realizadas",
            "reuniones_proyectadas");

    private static final String ATTENTION = "porcentaje_atencion";

    private Attention() {}

    /** Component names are the published ids, so that template, table and read-back speak of the same columns. */
    @SuppressWarnings("MemberName")
    private record Row(
            String key,
            String name,
            String turnadas,
            String atendidas,
            String pendientes,
            String porcentaje_atencion,
            String porcentaje_en_plazo,
            String rezago,
            String reuniones_realizadas,
            String reuniones_proyectadas,
            boolean total) {}

    static List<Section> sections(QuarterlyReport report) {
        List<Row> rows = new ArrayList<>();
        for (DependencyEntry entry : report.dependencies()) {
            rows.add(row(report, MeasureTable.DEPENDENCY, entry.key(), label(entry)));
        }
        rows.add(row(report, MeasureTable.TOTAL, "", Words.of("total")));
        return List.of(new Section(Words.of("section.dependencies"), TEMPLATE, rows), bars(report));
    }

    private static Row row(QuarterlyReport report, String scope, String key, String name) {
        List<String> cells = MEASURES.stream()
                .map(measure -> report.measures().get(measure, scope, key))
                .map(value -> FigureText.of(value.figure(), value.unit()))
                .toList();
        return new Row(
                key,
                name,
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                scope.equals(MeasureTable.TOTAL));
    }

    private static Section bars(QuarterlyReport report) {
        Comparator<Bars.Entry> best = Comparator.comparing(Bars.Entry::sortable).reversed();
        return Bars.section(
                "bars",
                Words.of("column.dependency"),
                report.dependencies().stream()
                        .map(entry -> new Bars.Entry(label(entry), attention(report, entry)))
                        .sorted(best)
                        .toList());
    }

    private static Figure attention(QuarterlyReport report, DependencyEntry entry) {
        return report.measures()
                .get(ATTENTION, MeasureTable.DEPENDENCY, entry.key())
                .figure();
    }

    private static String label(DependencyEntry entry) {
        return entry.inForce() ? entry.name() : Words.of("not-in-force", entry.name());
    }
}
