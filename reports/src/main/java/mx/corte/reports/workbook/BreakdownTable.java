package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.QuarterlyReport;

/** Canales, Temas and Municipios: the measures of one breakdown of the quarter's cohort. */
final class BreakdownTable {

    private BreakdownTable() {}

    /** @param scope of the measures, by whose name the sheet's texts go too */
    static Table<ScopeLine> of(QuarterlyReport report, String sheet, String scope) {
        List<Column<ScopeLine>> columns = new ArrayList<>(List.of(
                Column.of(sheet + ".clave", 28, (line, pen) -> pen.prose(line.text(0))),
                Column.of(sheet + ".nombre", 48, (line, pen) -> pen.prose(line.text(1)))));
        List<ScopeLine> lines = report.measures().keys(scope).stream()
                .map(key -> new ScopeLine(scope, key, List.of(key, report.name(scope, key))))
                .toList();
        columns.addAll(
                new MeasureColumns(report, MeasureColumns.of(report, scope), lines, columns.size(), LiveCounts.NONE)
                        .columns(14));
        ScopeLine total = ScopeLine.total("", Texts.SHEETS.get("total"));
        return Table.of(sheet, 1, columns, lines, total);
    }
}
