package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;
import org.jspecify.annotations.Nullable;

/** Dependencias: every measure of every dependencia, and the total as it was published, not as the column's sum. */
final class DependencyTable {

    private static final int KEY_AND_NAME = 2;

    /** @param entry null for the total */
    private record Line(String scope, String key, String name, @Nullable DependencyEntry entry) {

        void ifDependency(Consumer<DependencyEntry> then) {
            if (entry != null) {
                then.accept(entry);
            }
        }
    }

    private DependencyTable() {}

    static Table<?> of(QuarterlyReport report) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.of("Dependencias.clave", 12, (line, pen) -> pen.text(line.key())),
                Column.of("Dependencias.dependencia", 44, (line, pen) -> pen.prose(line.name())),
                Column.of(
                        "Dependencias.siglas",
                        11,
                        (line, pen) -> line.ifDependency(entry -> pen.text(entry.acronym()))),
                Column.of(
                        "Dependencias.vigente",
                        8,
                        (line, pen) -> line.ifDependency(entry -> pen.yesNo(entry.inForce())))));
        for (String measure : report.measures().measures(MeasureTable.DEPENDENCY)) {
            columns.add(measure(report, measure));
        }
        List<Line> lines = report.dependencies().stream()
                .map(entry -> new Line(MeasureTable.DEPENDENCY, entry.key(), entry.name(), entry))
                .toList();
        Line total = new Line(MeasureTable.TOTAL, "", Texts.SHEETS.get("total"), null);
        return new Table<>(SheetNames.DEPENDENCIES, KEY_AND_NAME, columns, Rows.of(lines), List.of(total));
    }

    private static Column<Line> measure(QuarterlyReport report, String measure) {
        return new Column<>(MeasureNames.label(measure), 12, (line, pen) -> {
            MeasureValue value = report.measures().get(measure, line.scope(), line.key());
            pen.figure(value.figure(), value.unit());
        });
    }
}
