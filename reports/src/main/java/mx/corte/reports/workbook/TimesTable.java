package mx.corte.reports.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.Unit;

/**
 * Tiempos: how many answers took how many business days, every day up to the longest in a row of its own, and below it what follows
 * from them by formulas.
 */
final class TimesTable {

    private static final String ALL = "";

    /**
     * A row of the histogram, or of what is computed below it.
     *
     * @param measure below the histogram: {@link #ALL} for the sum of the rows
     */
    private record Line(int day, long count, long upTo, String measure) {}

    private final QuarterlyReport report;
    private final List<Line> lines = new ArrayList<>();
    private final long answers;
    private final int first;
    private final int last;

    private TimesTable(QuarterlyReport report, SortedMap<Integer, Long> days, int firstRow) {
        this.report = report;
        long upTo = 0;
        for (int day = 0; !days.isEmpty() && day <= days.lastKey(); day++) {
            long count = days.getOrDefault(day, 0L);
            upTo += count;
            lines.add(new Line(day, count, upTo, ALL));
        }
        this.answers = upTo;
        this.first = firstRow;
        this.last = firstRow + Math.max(lines.size(), 1) - 1;
    }

    /**
     * @param days answers by business days
     * @param firstRow of the data, from 1
     */
    static Table<?> of(QuarterlyReport report, SortedMap<Integer, Long> days, int firstRow) {
        return new TimesTable(report, days, firstRow).table();
    }

    private Table<Line> table() {
        List<Column<Line>> columns = List.of(
                Column.of("Tiempos.dias", 34, this::day),
                Column.of("Tiempos.turnos", 14, this::count),
                Column.of("Tiempos.acumulados", 14, this::upTo),
                Column.of("Tiempos.parte", 14, this::share));
        List<Line> below = List.of(
                new Line(-1, answers, answers, ALL),
                new Line(-1, answers, answers, "dias_promedio"),
                new Line(-1, answers, answers, "dias_mediana"),
                new Line(-1, answers, answers, "dias_p90"));
        return new Table<>(SheetNames.TIMES, 1, columns, Rows.of(lines), below, "");
    }

    private void day(Line line, CellPen pen) {
        if (line.day >= 0) {
            pen.count(line.day);
        } else {
            pen.text(
                    line.measure.equals(ALL)
                            ? Texts.SHEETS.get("total")
                            : MeasureNames.label(line.measure).header());
        }
    }

    private void count(Line line, CellPen pen) {
        if (line.day >= 0) {
            pen.count(line.count);
        } else if (line.measure.equals(ALL)) {
            pen.formula(Formulas.sum(range("B")), answers);
        } else {
            MeasureValue value = report.measures().get(line.measure, MeasureTable.TOTAL, "");
            if (value.figure() instanceof Figure.Value && answers > 0) {
                pen.formula(formula(line.measure), value.figure(), value.unit());
            } else {
                pen.figure(value.figure(), value.unit());
            }
        }
    }

    private void upTo(Line line, CellPen pen) {
        if (line.day >= 0) {
            pen.formula("SUM(B$" + first + ":B" + pen.row() + ")", line.upTo);
        } else {
            pen.text("");
        }
    }

    private void share(Line line, CellPen pen) {
        if (line.day >= 0) {
            BigDecimal share = BigDecimal.valueOf(line.upTo)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP);
            pen.formula(Ratio.formula("C" + pen.row(), total()), Figure.of(share), Unit.PERCENT);
        } else {
            pen.text("");
        }
    }

    private String formula(String measure) {
        return switch (measure) {
            case "dias_promedio" -> "ROUND(SUMPRODUCT(" + range("A") + "," + range("B") + ")/" + total() + ",2)";
            case "dias_mediana" -> percentile(50);
            default -> percentile(90);
        };
    }

    /** As PERCENTILE.INC, whose two nearest cases are found by how many answers came up to each day. */
    private String percentile(int percent) {
        String place = "(" + total() + "-1)*" + percent;
        String below = "INT(" + place + "/100)";
        String low = at(below);
        String high = at("MIN(" + below + "+1," + total() + "-1)");
        return "ROUND(" + low + "+MOD(" + place + ",100)/100*(" + high + "-" + low + "),2)";
    }

    private String at(String rank) {
        return "INDEX(" + range("A") + ",COUNTIF(" + range("C") + ",\"<=\"&" + rank + ")+1)";
    }

    private String range(String letter) {
        return letter + "$" + first + ":" + letter + "$" + last;
    }

    private String total() {
        return "B$" + (last + 1);
    }
}
