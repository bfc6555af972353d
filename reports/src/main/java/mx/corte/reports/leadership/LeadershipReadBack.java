package mx.corte.reports.leadership;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.leadership.Grid.Place;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
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

    /** @return whether the report shows this measure of this scope to every reader, so that it must be found */
    public static boolean shows(MeasureValue value) {
        return value.scope().equals(MeasureTable.DEPENDENCY)
                && Grid.ALL.stream()
                        .filter(grid -> grid.scope().equals(value.scope()))
                        .anyMatch(grid -> grid.measures().contains(value.measure()));
    }

    /**
     * @return values of the indicators, and the tables' figures, in printed order; a figure that cannot be found is not in
     *     the list, one that cannot be understood stands there as printed
     * @throws IOException when the file cannot be read as tagged PDF
     */
    public List<ReadBack> read(Path pdf, QuarterlyReport report) throws IOException {
        List<Cell> cells = PrintedTables.read(pdf);
        List<ReadBack> figures = new ArrayList<>();
        cells.stream()
                .filter(cell -> PrintedTables.same(cell.section(), Words.of("section.summary")))
                .filter(cell -> PrintedTables.same(cell.rows().get(0), Words.of("tile.value")))
                .forEach(cell -> figures.add(indicator(cell, report)));
        Grid.ALL.forEach(grid -> figures.addAll(grid(grid, cells, report)));
        return figures;
    }

    private static ReadBack indicator(Cell cell, QuarterlyReport report) {
        String id = report.indicators().stream()
                .map(IndicatorResult::sheet)
                .filter(sheet -> PrintedTables.same(cell.subsection(), sheet.name()))
                .map(IndicatorSheet::id)
                .findFirst()
                .orElse("?" + cell.subsection());
        return new ReadBack(cell.place(), "indicador:" + id, MeasureTable.TOTAL, "", FigureText.read(cell.text()));
    }

    private static List<ReadBack> grid(Grid grid, List<Cell> cells, QuarterlyReport report) {
        List<ReadBack> figures = new ArrayList<>();
        for (String measure : grid.measures()) {
            List<Place> expected = new ArrayList<>(grid.places(printed(grid, report)));
            for (Cell cell : cells) {
                if (cell.isUnder(Words.of("section." + grid.section()), Words.of("column." + measure))) {
                    Place place = place(grid, cell, expected, report);
                    figures.add(new ReadBack(
                            cell.place(), measure, place.scope(), place.key(), FigureText.read(cell.text())));
                }
            }
        }
        return figures;
    }

    private static List<String> printed(Grid grid, QuarterlyReport report) {
        return grid.scope().equals(MeasureTable.DEPENDENCY) ? Grid.dependencies(report) : Breakdowns.keys(report, grid);
    }

    /** Takes the row from those still expected, for two keys may have one name; a row nobody expects keeps its headers. */
    private static Place place(Grid grid, Cell cell, List<Place> expected, QuarterlyReport report) {
        for (Place place : expected) {
            String label = grid.label(place, report);
            if (cell.rows().stream().anyMatch(header -> PrintedTables.same(header, label))) {
                expected.remove(place);
                return place;
            }
        }
        return new Place(grid.scope(), String.join(" ", cell.rows()));
    }
}
