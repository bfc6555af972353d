package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrendPoint;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.Drawing;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.TrendLine;
import org.jspecify.annotations.Nullable;

/** Eight quarters as they were published: the indicators, and the counts people ask for, each with its line. */
final class Trend {

    private static final int QUARTERS = 8;
    private static final List<String> MEASURES = List.of(
            "peticiones_recibidas", "turnadas", "atendidas", "rezago", "reuniones_realizadas", "personas_capacitadas");

    private Trend() {}

    private record Row(String name, List<String> cells, Drawing chart) {}

    static List<Section> sections(QuarterlyReport report) {
        List<String> quarters = quarters(report.edition().quarter());
        List<Row> rows = new ArrayList<>();
        for (IndicatorResult result : report.indicators()) {
            rows.add(row(result.sheet().name(), result.unit(), result.trend(), quarters));
        }
        for (String measure : MEASURES) {
            rows.add(row(Words.of("measure." + measure), Unit.COUNT, points(report, measure), quarters));
        }
        return List.of(
                Paragraph.section("trend", Words.of("trend.lead")),
                new Section("", "leadership/trend", rows, Map.of("quarters", quarters)));
    }

    /** As published, or at least the present quarter's. */
    static List<TrendPoint> points(QuarterlyReport report, String measure) {
        return report.history()
                .getOrDefault(
                        measure,
                        List.of(new TrendPoint(
                                report.edition().quarter(), report.measures().total(measure))));
    }

    /** The eight up to this one, oldest first. */
    static List<String> quarters(String present) {
        int year = Integer.parseInt(present.substring(0, 4));
        int last = year * 4 + Integer.parseInt(present.substring(6)) - 1;
        return IntStream.rangeClosed(last - QUARTERS + 1, last)
                .mapToObj(quarter -> quarter / 4 + "-T" + (quarter % 4 + 1))
                .toList();
    }

    private static Row row(String name, Unit unit, List<TrendPoint> points, List<String> quarters) {
        Map<String, Figure> byQuarter =
                points.stream().collect(Collectors.toMap(TrendPoint::quarter, TrendPoint::figure));
        String present = quarters.get(quarters.size() - 1);
        List<String> cells = new ArrayList<>();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (String quarter : quarters) {
            Figure figure = byQuarter.getOrDefault(quarter, Figure.Absent.NO_DISPONIBLE);
            values.add(figure instanceof Figure.Value value ? value.amount() : null);
            // an earlier quarter without figure was not published; the present one is, and says what is missing
            cells.add(
                    figure == Figure.Absent.NO_DISPONIBLE && !quarter.equals(present)
                            ? Words.of("trend.absent")
                            : FigureText.of(figure, unit));
        }
        String description = IntStream.range(0, cells.size())
                .mapToObj(i -> quarters.get(i) + ": " + cells.get(i))
                .collect(Collectors.joining("; "));
        return new Row(name, cells, new TrendLine(Words.of("bar", name, description), values));
    }
}
