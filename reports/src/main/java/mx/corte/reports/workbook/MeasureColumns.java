package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Unit;
import org.apache.poi.ss.util.CellReference;

/**
 * The measures of a scope, one column each. Percentages are formulas over the counts beside them, totals are sums, and counts of
 * dependencias are counted over the detail where that can be done; every such cell holds the published figure already.
 */
final class MeasureColumns {

    private static final List<String> OF_BREAKDOWNS = List.of("turnadas", "atendidas", "porcentaje_atencion");

    private final MeasureTable figures;
    private final List<String> measures;
    private final List<ScopeLine> lines;
    private final int before;
    private final LiveCounts live;

    /**
     * @param measures from left to right
     * @param lines without the total
     * @param before columns before the first measure
     */
    MeasureColumns(QuarterlyReport report, List<String> measures, List<ScopeLine> lines, int before, LiveCounts live) {
        this.figures = report.measures();
        this.measures = measures;
        this.lines = lines;
        this.before = before;
        this.live = live;
    }

    /** The measures of a scope; a breakdown without keys has the columns it would have. */
    static List<String> of(QuarterlyReport report, String scope) {
        List<String> measures = report.measures().measures(scope);
        return measures.isEmpty() ? OF_BREAKDOWNS : measures;
    }

    List<Column<ScopeLine>> columns(int width) {
        List<Column<ScopeLine>> columns = new ArrayList<>();
        for (String measure : measures) {
            columns.add(new Column<>(MeasureNames.label(measure), width, (line, pen) -> {
                MeasureValue value = figures.get(measure, line.scope(), line.key());
                formula(value, line, pen.row())
                        .ifPresentOrElse(
                                formula -> pen.formula(formula, value.figure(), value.unit()),
                                () -> pen.figure(value.figure(), value.unit()));
            }));
        }
        return columns;
    }

    private Optional<String> formula(MeasureValue value, ScopeLine line, int row) {
        if (value.figure() == Figure.Absent.NO_DISPONIBLE) {
            return Optional.empty();
        }
        if (value.unit() == Unit.PERCENT) {
            return Ratio.of(value.measure())
                    .filter(ratio -> measures.contains(ratio.numerator()) && measures.contains(ratio.denominator()))
                    .map(ratio -> Ratio.formula(cell(ratio.numerator(), row), cell(ratio.denominator(), row)));
        }
        if (!line.isTotal()) {
            return live.formula(value.measure(), "$A" + row);
        }
        return value.unit() == Unit.COUNT && !lines.isEmpty() && isSum(value)
                ? Optional.of(
                        Formulas.sum(cell(value.measure(), row - lines.size()) + ":" + cell(value.measure(), row - 1)))
                : Optional.empty();
    }

    private String cell(String measure, int row) {
        return CellReference.convertNumToColString(before + measures.indexOf(measure)) + row;
    }

    /** A breakdown of something else than the quarter's cohort would not add up to the total. */
    private boolean isSum(MeasureValue total) {
        long sum = 0;
        for (ScopeLine line : lines) {
            Long part = figures.get(total.measure(), line.scope(), line.key()).numerator();
            sum += part == null ? 0 : part;
        }
        return total.numerator() != null && total.numerator() == sum;
    }
}
