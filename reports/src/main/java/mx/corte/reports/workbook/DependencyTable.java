package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;

/** Dependencias: every measure of every dependencia, and the total as it was published, not as the column's sum. */
final class DependencyTable {

    private static final int KEY_AND_NAME = 2;

    /** @param inForce empty for the total */
    private record Line(String scope, String key, String name, String acronym, Optional<Boolean> inForce) {}

    private DependencyTable() {}

    static Table<?> of(QuarterlyReport report) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.of("Dependencias.clave", 12, (line, pen) -> pen.text(line.key())),
                Column.of("Dependencias.dependencia", 44, (line, pen) -> pen.prose(line.name())),
                Column.of("Dependencias.siglas", 11, (line, pen) -> pen.text(line.acronym())),
                Column.of("Dependencias.vigente", 9, (line, pen) -> line.inForce()
                        .ifPresentOrElse(pen::yesNo, () -> pen.text("")))));
        for (String measure : report.measures().measures(MeasureTable.DEPENDENCY)) {
            columns.add(measure(report, measure));
        }
        List<Line> lines =
                report.dependencies().stream().map(DependencyTable::line).toList();
        Line total = new Line(MeasureTable.TOTAL, "", Texts.SHEETS.get("total"), "", Optional.empty());
        return new Table<>(SheetNames.DEPENDENCIES, KEY_AND_NAME, columns, Rows.of(lines), List.of(total));
    }

    private static Line line(DependencyEntry entry) {
        return new Line(
                MeasureTable.DEPENDENCY, entry.key(), entry.name(), entry.acronym(), Optional.of(entry.inForce()));
    }

    private static Column<Line> measure(QuarterlyReport report, String measure) {
        return new Column<>(MeasureNames.label(measure), 12, (line, pen) -> {
            MeasureValue value = report.measures().get(measure, line.scope(), line.key());
            pen.figure(value.figure(), value.unit());
        });
    }
}
