package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.TrendPoint;

/** Tendencia: what was published of each indicator, quarter by quarter; what the chart draws, so no number is an empty cell. */
final class TrendTable {

    private TrendTable() {}

    static Table<String> of(QuarterlyReport report) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.of("Tendencia.trimestre", 14, (quarter, pen) -> pen.text(quarter)));
        for (IndicatorResult indicator : report.indicators()) {
            Label label = Texts.SHEETS.label("Tendencia.indicador").of(header(report, indicator));
            columns.add(new Column<>(label, 24, (quarter, pen) -> published(indicator, quarter, pen)));
        }
        return new Table<>(SheetNames.TREND, 1, columns, Rows.of(quarters(report)));
    }

    /** Its name, unless another indicator has it too. */
    static String header(QuarterlyReport report, IndicatorResult indicator) {
        String name = indicator.sheet().name();
        long bearers = report.indicators().stream()
                .filter(other -> other.sheet().name().equalsIgnoreCase(name))
                .count();
        return bearers == 1 ? name : indicator.sheet().id();
    }

    /** Oldest first, the present one last. */
    static List<String> quarters(QuarterlyReport report) {
        return report.indicators().stream()
                .flatMap(indicator -> indicator.trend().stream())
                .map(TrendPoint::quarter)
                .distinct()
                .sorted()
                .toList();
    }

    static Figure published(IndicatorResult indicator, String quarter) {
        return indicator.trend().stream()
                .filter(point -> point.quarter().equals(quarter))
                .map(TrendPoint::figure)
                .findFirst()
                .orElse(Figure.Absent.NO_DISPONIBLE);
    }

    private static void published(IndicatorResult indicator, String quarter, CellPen pen) {
        Figure figure = published(indicator, quarter);
        if (figure instanceof Figure.Value) {
            pen.figure(figure, indicator.unit());
        } else {
            pen.text("");
        }
    }
}
