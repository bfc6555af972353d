package mx.corte.reports.leadership;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.PrintedTables;
import mx.corte.reports.pdf.PrintedTables.Cell;

/**
 * Reads the figures back from a finished leadership report, from its tables alone, by their headers.
 *
 * <p>The report is asked only which id belongs to a printed name or key. A row whose name or key is not in it comes back
 * with the printed text, after a {@code ?} for an indicator, so that a comparison finds it unknown and the true one missing.
 */
public final class LeadershipReadBack {

    /**
     * @return values of the indicators, and the table's figures per dependencia and in total, in printed order; a figure
     *     that cannot be found is not in the list, one that cannot be understood stands there as printed
     * @throws IOException when the file cannot be read as tagged PDF
     */
    public List<ReadBack> read(Path pdf, QuarterlyReport report) throws IOException {
        List<Cell> cells = PrintedTables.read(pdf);
        return Stream.concat(indicators(cells, report), dependencies(cells, report))
                .toList();
    }

    private static Stream<ReadBack> indicators(List<Cell> cells, QuarterlyReport report) {
        return cells.stream()
                .filter(cell -> cell.isUnder(Words.of("section.indicators"), Words.of("column.value")))
                .map(cell -> new ReadBack(
                        cell.place(),
                        "indicador:" + id(cell.rows().get(1), report),
                        MeasureTable.TOTAL,
                        "",
                        FigureText.read(cell.text())));
    }

    private static Stream<ReadBack> dependencies(List<Cell> cells, QuarterlyReport report) {
        return cells.stream().flatMap(cell -> Attention.MEASURES.stream()
                .filter(measure -> cell.isUnder(Words.of("section.dependencies"), Words.of("column." + measure)))
                .map(measure -> figure(cell, measure, report)));
    }

    private static ReadBack figure(Cell cell, String measure, QuarterlyReport report) {
        // the row of the total has no key but its name: a row that lost its key is not the total
        String printed = cell.rows().get(0);
        boolean total = printed.isEmpty() && PrintedTables.same(cell.rows().get(1), Words.of("total"));
        return new ReadBack(
                cell.place(),
                measure,
                total ? MeasureTable.TOTAL : MeasureTable.DEPENDENCY,
                total ? "" : key(printed, report),
                FigureText.read(cell.text()));
    }

    private static String id(String name, QuarterlyReport report) {
        return report.indicators().stream()
                .map(IndicatorResult::sheet)
                .filter(sheet -> PrintedTables.same(name, sheet.name()))
                .map(sheet -> sheet.id())
                .findFirst()
                .orElse("?" + name);
    }

    private static String key(String printed, QuarterlyReport report) {
        return report.dependencies().stream()
                .map(DependencyEntry::key)
                .filter(key -> PrintedTables.same(printed, key))
                .findFirst()
                .orElse(printed);
    }
}
