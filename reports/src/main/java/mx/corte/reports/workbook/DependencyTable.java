package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.DependencyEntry;
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
                .columns(12));
        ScopeLine total = ScopeLine.total("", Texts.SHEETS.get("total"), "", "");
        return Table.of(SheetNames.DEPENDENCIES, KEY_AND_NAME, columns, lines, total);
    }

    private static ScopeLine line(DependencyEntry entry) {
        return new ScopeLine(
                MeasureTable.DEPENDENCY,
                entry.key(),
                List.of(entry.key(), entry.name(), entry.acronym(), Texts.SHEETS.get(entry.inForce() ? "si" : "no")));
    }
}
