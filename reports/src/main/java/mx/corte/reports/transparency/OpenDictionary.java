package mx.corte.reports.transparency;

import java.util.List;
import mx.corte.reports.model.QuarterlyReport;

/** What every column of the public tables means, as a table itself. */
final class OpenDictionary {

    static final String NAME = "diccionario";

    private static final List<OpenColumn> COLUMNS = List.of(
            OpenColumn.key("archivo"),
            OpenColumn.key("columna"),
            OpenColumn.key("tipo"),
            OpenColumn.text("unidad_de_medida"),
            OpenColumn.key("significado"),
            OpenColumn.text("valores"));

    private OpenDictionary() {}

    static OpenTable of(QuarterlyReport report) {
        List<List<String>> rows = OpenTables.of(report).stream()
                .flatMap(table -> table.columns().stream().map(column -> row(table, column)))
                .toList();
        return new OpenTable(NAME, 2, COLUMNS, rows);
    }

    private static List<String> row(OpenTable table, OpenColumn column) {
        return List.of(
                table.file(),
                column.name(),
                column.type().word(),
                column.unit(),
                column.meaning(),
                String.join("; ", column.values()));
    }
}
