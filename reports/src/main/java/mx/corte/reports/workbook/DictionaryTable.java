package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;

/** Diccionario: one row per column of every sheet, itself included, and per measure that stands in a row only. */
final class DictionaryTable {

    private static final int SHEET_AND_COLUMN = 2;

    private record Line(String sheet, Label label) {}

    private DictionaryTable() {}

    /** @param entries the tables written before it */
    static Table<?> of(QuarterlyReport report, List<SheetEntry> entries) {
        List<Column<Line>> columns = List.of(
                Column.of("Diccionario.hoja", 16, (line, pen) -> pen.text(line.sheet())),
                column("columna", 34, Label::header),
                column("significado", 52, Label::meaning),
                column("unidad", 24, Label::unit),
                column("regla", 70, Label::rule));
        List<Line> lines = new ArrayList<>();
        CoverSheet.labels().forEach(label -> lines.add(new Line(SheetNames.COVER, label)));
        totalsOnly(report).forEach(label -> lines.add(new Line(SheetNames.COVER, label)));
        for (SheetEntry entry : entries) {
            entry.labels().forEach(label -> lines.add(new Line(entry.name(), label)));
        }
        columns.forEach(column -> lines.add(new Line(SheetNames.DICTIONARY, column.label())));
        ControlSheet.labels().forEach(label -> lines.add(new Line(SheetNames.CONTROL, label)));
        return new Table<>(SheetNames.DICTIONARY, SHEET_AND_COLUMN, columns, Rows.of(lines));
    }

    private static Column<Line> column(String key, int width, Function<Label, String> text) {
        return Column.of("Diccionario." + key, width, (line, pen) -> pen.prose(text.apply(line.label())));
    }

    private static List<Label> totalsOnly(QuarterlyReport report) {
        Set<String> columns = new HashSet<>(report.measures().measures(MeasureTable.DEPENDENCY));
        return report.measures().measures(MeasureTable.TOTAL).stream()
                .filter(measure -> !columns.contains(measure))
                .map(MeasureNames::label)
                .toList();
    }
}
