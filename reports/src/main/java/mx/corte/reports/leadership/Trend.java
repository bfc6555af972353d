package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrendPoint;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.RecordSource;
import mx.corte.reports.pdf.Section;
import net.sf.jasperreports.engine.JRDataSource;
import org.jspecify.annotations.Nullable;

/** Published values of earlier quarters beside the present one: tables of at most five quarters, and a line each. */
final class Trend {

    private static final int COLUMNS = 5;

    private Trend() {}

    private record Row(String name, String cell1, String cell2, String cell3, String cell4, String cell5) {}

    private record Line(String name, JRDataSource points, String description) {}

    private record Point(String quarter, @Nullable BigDecimal value) {}

    static List<Section> sections(QuarterlyReport report) {
        List<String> quarters = report.indicators().stream()
                .flatMap(result -> result.trend().stream())
                .map(TrendPoint::quarter)
                .distinct()
                .sorted()
                .toList();
        String heading = Words.of("section.trend");
        if (quarters.isEmpty()) {
            return List.of(Paragraph.instead(heading, Words.of("trend.none")));
        }
        List<Section> sections = new ArrayList<>();
        for (int from = 0; from < quarters.size(); from += COLUMNS) {
            List<String> shown = quarters.subList(from, Math.min(from + COLUMNS, quarters.size()));
            sections.add(table(report, from == 0 ? heading : "", shown));
        }
        sections.add(charts(report));
        return sections;
    }

    private static Section charts(QuarterlyReport report) {
        List<Line> lines = report.indicators().stream()
                .filter(result -> result.trend().stream().anyMatch(Trend::drawn))
                .map(result -> line(result, report.edition().quarter()))
                .toList();
        return lines.isEmpty()
                ? Paragraph.instead("", Words.of("trend.empty"))
                : new Section("", "leadership/trend-charts", lines);
    }

    private static Section table(QuarterlyReport report, String heading, List<String> quarters) {
        Map<String, Object> heads = new HashMap<>();
        for (int i = 0; i < COLUMNS; i++) {
            heads.put("quarter" + (i + 1), i < quarters.size() ? quarters.get(i) : "");
        }
        List<Row> rows = report.indicators().stream()
                .map(result -> row(result, quarters, report.edition().quarter()))
                .toList();
        return new Section(heading, "leadership/trend-table", rows, heads);
    }

    private static Row row(IndicatorResult result, List<String> quarters, String present) {
        List<String> cells = new ArrayList<>();
        for (String quarter : quarters) {
            cells.add(cell(result, quarter, present));
        }
        while (cells.size() < COLUMNS) {
            cells.add("");
        }
        return new Row(result.sheet().name(), cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    private static String cell(IndicatorResult result, String quarter, String present) {
        Figure figure = result.trend().stream()
                .filter(point -> point.quarter().equals(quarter))
                .map(TrendPoint::figure)
                .findFirst()
                .orElse(Figure.Absent.NO_DISPONIBLE);
        // an earlier quarter without figure was not published; the present one is, and says what is missing
        return figure == Figure.Absent.NO_DISPONIBLE && !quarter.equals(present)
                ? Words.of("trend.absent")
                : FigureText.of(figure, result.unit());
    }

    private static Line line(IndicatorResult result, String present) {
        List<Point> points = result.trend().stream()
                .map(point -> new Point(
                        point.quarter(), point.figure() instanceof Figure.Value value ? value.amount() : null))
                .toList();
        String description = result.trend().stream()
                .map(point -> point.quarter() + ": " + cell(result, point.quarter(), present))
                .collect(Collectors.joining("; "));
        return new Line(heading(result), new RecordSource(points), description);
    }

    private static boolean drawn(TrendPoint point) {
        return point.figure() instanceof Figure.Value;
    }

    private static String heading(IndicatorResult result) {
        String name = result.sheet().name();
        return switch (result.unit()) {
            case COUNT -> name;
            case PERCENT -> Words.of("trend.heading-percent", name);
            case DAYS -> Words.of("trend.heading-days", name);
        };
    }
}
