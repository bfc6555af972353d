package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;

/** Ejecutoras: the measures per executing unit, which add up to their dependencia. */
final class UnitTable {

    private static final String NO_UNIT = "SIN_ASIGNAR";

    private record Line(String key, String dependency, String dependencyName, String unit, String name) {}

    private UnitTable() {}

    static Table<?> of(QuarterlyReport report) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.of("Ejecutoras.dependencia", 14, (line, pen) -> pen.text(line.dependency())),
                Column.of("Ejecutoras.nombre_dependencia", 48, (line, pen) -> pen.prose(line.dependencyName())),
                Column.of("Ejecutoras.unidad", 18, (line, pen) -> pen.text(line.unit())),
                Column.of("Ejecutoras.nombre_unidad", 48, (line, pen) -> pen.prose(line.name()))));
        for (String measure : report.measures().measures(MeasureTable.EXECUTING_UNIT)) {
            columns.add(new Column<>(MeasureNames.label(measure), 13, (line, pen) -> {
                MeasureValue value = report.measures().get(measure, MeasureTable.EXECUTING_UNIT, line.key());
                pen.figure(value.figure(), value.unit());
            }));
        }
        return new Table<>(SheetNames.UNITS, 0, columns, Rows.of(lines(report)));
    }

    private static List<Line> lines(QuarterlyReport report) {
        Map<String, String> names =
                report.dependencies().stream().collect(Collectors.toMap(DependencyEntry::key, DependencyEntry::name));
        List<Line> lines = new ArrayList<>();
        for (String key : report.measures().keys(MeasureTable.EXECUTING_UNIT)) {
            // a unit's key may hold a slash, so the dependencia ends at the first one
            int slash = key.indexOf('/');
            String dependency = key.substring(0, Math.max(slash, 0));
            String unit = key.substring(slash + 1);
            String name = report.name(MeasureTable.EXECUTING_UNIT, key);
            String shown = name.equals(key) ? unit : name;
            lines.add(new Line(
                    key,
                    dependency,
                    names.getOrDefault(dependency, dependency),
                    unit,
                    shown.equals(NO_UNIT) ? Texts.SHEETS.get("sin_asignar") : shown));
        }
        return lines;
    }
}
