package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;

/** Ejecutoras: the measures per executing unit, which add up to their dependencia. */
final class UnitTable {

    private UnitTable() {}

    static Table<ScopeLine> of(QuarterlyReport report) {
        List<Column<ScopeLine>> columns = new ArrayList<>(List.of(
                Column.of("Ejecutoras.dependencia", 14, (line, pen) -> pen.text(line.text(0))),
                Column.of("Ejecutoras.nombre_dependencia", 48, (line, pen) -> pen.prose(line.text(1))),
                Column.of("Ejecutoras.unidad", 18, (line, pen) -> pen.text(line.text(2))),
                Column.of("Ejecutoras.nombre_unidad", 48, (line, pen) -> pen.prose(line.text(3)))));
        List<ScopeLine> lines = lines(report);
        columns.addAll(new MeasureColumns(
                        report,
                        MeasureColumns.of(report, MeasureTable.EXECUTING_UNIT),
                        lines,
                        columns.size(),
                        LiveCounts.NONE)
                .columns(13));
        ScopeLine total = ScopeLine.total("", Texts.SHEETS.get("total"), "", "");
        return Table.of(SheetNames.UNITS, 0, columns, lines, total);
    }

    private static List<ScopeLine> lines(QuarterlyReport report) {
        Map<String, String> names = ScopeLine.dependencyNames(report);
        List<ScopeLine> lines = new ArrayList<>();
        for (String key : report.measures().keys(MeasureTable.EXECUTING_UNIT)) {
            // a unit's key may hold a slash, so the dependencia ends at the first one
            int slash = key.indexOf('/');
            String dependency = key.substring(0, Math.max(slash, 0));
            String unit = key.substring(slash + 1);
            String name = report.name(MeasureTable.EXECUTING_UNIT, key);
            String shown = name.equals(key) ? unit : name;
            lines.add(new ScopeLine(
                    MeasureTable.EXECUTING_UNIT,
                    key,
                    List.of(
                            dependency,
                            names.getOrDefault(dependency, dependency),
                            unit,
                            shown.equals(Cube.UNASSIGNED) ? Texts.SHEETS.get("sin_asignar") : shown)));
        }
        return lines;
    }
}
