package mx.corte.reports.leadership;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.PageText;
import mx.corte.reports.pdf.PrintedSections;
import mx.corte.reports.pdf.PrintedTable;

/**
 * Reads the figures back from a finished leadership report, from its pages alone.
 *
 * <p>The report is asked only which id belongs to a printed name or key. A row whose name or key is not in it comes back
 * with the printed text, after a {@code ?} for an indicator, so that a comparison finds it unknown and the true one missing.
 */
public final class LeadershipReadBack {

    /**
     * @return values of the indicators, and the table's figures per dependencia and in total, in printed order; a figure
     *     that cannot be found is not in the list, one that cannot be understood stands there as printed
     * @throws IOException when the file cannot be read as PDF
     */
    public List<ReadBack> read(Path pdf, QuarterlyReport report) throws IOException {
        PrintedSections sections = new PrintedSections(PageText.of(pdf));
        return Stream.concat(indicators(sections, report), dependencies(sections, report))
                .toList();
    }

    private static Stream<ReadBack> indicators(PrintedSections sections, QuarterlyReport report) {
        PrintedTable table = new PrintedTable(Indicators.TEMPLATE, "number", Words.of("column.number"));
        return table.read(sections.under(Words.of("section.indicators"))).stream()
                .map(row -> new ReadBack(
                        place(row),
                        "indicador:" + id(cell(row, "number"), cell(row, "name"), report),
                        MeasureTable.TOTAL,
                        "",
                        FigureText.read(cell(row, "value"))));
    }

    private static Stream<ReadBack> dependencies(PrintedSections sections, QuarterlyReport report) {
        PrintedTable table = new PrintedTable(Attention.TEMPLATE, "turnadas", Words.of("column.turnadas"));
        return table.read(sections.under(Words.of("section.dependencies"))).stream()
                .flatMap(row -> Attention.MEASURES.stream().map(measure -> figure(row, measure, report)));
    }

    private static ReadBack figure(PrintedTable.Row row, String measure, QuarterlyReport report) {
        // the row of the total has no key but its name: a row that lost its key is not the total
        String printed = cell(row, "key");
        boolean total = printed.isEmpty() && cell(row, "name").equals(Words.of("total"));
        return new ReadBack(
                place(row),
                measure,
                total ? MeasureTable.TOTAL : MeasureTable.DEPENDENCY,
                total ? "" : key(printed, report),
                FigureText.read(cell(row, measure)));
    }

    private static String id(String number, String name, QuarterlyReport report) {
        return report.indicators().stream()
                .filter(result ->
                        number.equals(String.valueOf(report.indicators().indexOf(result) + 1)))
                .filter(result -> same(result.sheet().name(), name))
                .map(result -> result.sheet())
                .map(IndicatorSheet::id)
                .findFirst()
                .orElse("?" + name);
    }

    private static String key(String printed, QuarterlyReport report) {
        return report.dependencies().stream()
                .map(DependencyEntry::key)
                .filter(key -> same(key, printed))
                .findFirst()
                .orElse(printed);
    }

    /** Where a line was broken cannot be told from where a space was. */
    private static boolean same(String one, String printed) {
        return one.replaceAll("\\s", "").equals(printed.replaceAll("\\s", ""));
    }

    private static String place(PrintedTable.Row row) {
        return "página " + row.page();
    }

    private static String cell(PrintedTable.Row row, String column) {
        return row.cells().getOrDefault(column, "");
    }
}
