package mx.corte.reports.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.DependencyLight;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.LightRule;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;

/** Dependencias: every measure of every dependencia, and the total as it was published. */
final class DependencyTable {

    static final int KEY_AND_NAME = 2;

    private DependencyTable() {}

    static Table<ScopeLine> of(QuarterlyReport report, LiveCounts live) {
        List<Column<ScopeLine>> columns = new ArrayList<>(List.of(
                Column.of("Dependencias.clave", 12, (line, pen) -> pen.text(line.text(0))),
                Column.of("Dependencias.dependencia", 46, (line, pen) -> pen.prose(line.text(1))),
                Column.of("Dependencias.siglas", 12, (line, pen) -> pen.prose(line.text(2))),
                Column.of("Dependencias.vigente", 9, (line, pen) -> pen.text(line.text(3)))));
        List<ScopeLine> lines =
                report.dependencies().stream().map(DependencyTable::line).toList();
        columns.addAll(new MeasureColumns(
                        report, report.measures().measures(MeasureTable.DEPENDENCY), lines, columns.size(), live)
                .columns(13));
        report.lightRules().stream()
                .filter(rule -> hasOwnGoals(report, rule))
                .forEach(rule -> columns.add(goals(report, rule)));
        ScopeLine total = ScopeLine.total("", Texts.SHEETS.get("total"), "", "");
        return Table.of(SheetNames.DEPENDENCIES, KEY_AND_NAME, columns, lines, total);
    }

    /** Whether the sheet says the goals of a rule: where they are not all that of the total. */
    static boolean hasOwnGoals(QuarterlyReport report, LightRule rule) {
        return rule.hasOwnGoals()
                && report.measures().measures(MeasureTable.DEPENDENCY).contains(rule.measure());
    }

    /** The column of those goals. */
    static Label goal(QuarterlyReport report, LightRule rule) {
        return Texts.SHEETS.label("Dependencias.meta").of(TrendTable.header(report, indicator(report, rule)));
    }

    private static IndicatorResult indicator(QuarterlyReport report, LightRule rule) {
        return report.indicators().stream()
                .filter(result -> result.sheet().id().equals(rule.indicator()))
                .findFirst()
                .orElseThrow();
    }

    private static Column<ScopeLine> goals(QuarterlyReport report, LightRule rule) {
        IndicatorResult indicator = indicator(report, rule);
        Goal total = indicator.goal();
        BigDecimal ofAll = total == null ? null : total.amount();
        return new Column<>(goal(report, rule), 13, (line, pen) -> {
            BigDecimal amount = line.key().isEmpty()
                    ? ofAll
                    : rule.of(line.key()).map(DependencyLight::goal).orElse(null);
            if (amount == null) {
                pen.write(Texts.SHEETS.get("sin_meta"), Ink.WORD);
            } else {
                pen.number(amount, indicator.unit());
            }
        });
    }

    private static ScopeLine line(DependencyEntry entry) {
        return new ScopeLine(
                MeasureTable.DEPENDENCY,
                entry.key(),
                List.of(entry.key(), entry.name(), entry.acronym(), Texts.SHEETS.get(entry.inForce() ? "si" : "no")));
    }
}
