package mx.corte.reports.dependency;

import static mx.corte.reports.dependency.DependencySheet.WORDS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.PrintedTables;
import mx.corte.reports.pdf.PrintedTables.Cell;

/** Reads the figures back from a finished sheet, by its tag tree alone: tiles, backlog, and the units it had room for. */
public final class DependencyReadBack {

    /** What stands in every sheet, of the dependencia and of the total. */
    public static final Set<String> MEASURES =
            Stream.concat(Results.TILES.stream(), Results.BACKLOG.stream()).collect(Collectors.toUnmodifiableSet());

    /**
     * Reads one.
     *
     * @return figures in printed order; one that cannot be found is not in the list, one that cannot be understood stands
     *     there as printed
     * @throws IOException when the file cannot be read as tagged PDF
     */
    public List<ReadBack> read(Path pdf, DependencyEntry dependency) throws IOException {
        return PrintedTables.read(pdf).stream()
                .flatMap(cell -> figure(cell, dependency))
                .toList();
    }

    private static Stream<ReadBack> figure(Cell cell, DependencyEntry dependency) {
        if (PrintedTables.same(cell.section(), WORDS.of("section.results"))) {
            return Results.TILES.stream()
                    .filter(measure -> PrintedTables.same(cell.rows().get(0), WORDS.of("measure." + measure)))
                    .map(measure -> tile(cell, measure, dependency));
        }
        if (PrintedTables.same(cell.section(), WORDS.of("section.backlog"))) {
            return Results.BACKLOG.stream()
                    .filter(measure -> PrintedTables.same(cell.column(), WORDS.of("backlog." + measure)))
                    .map(measure -> of(
                            cell,
                            measure,
                            PrintedTables.same(cell.rows().get(0), WORDS.of("state")),
                            dependency,
                            cell.text()));
        }
        return Units.MEASURES.stream()
                .filter(measure -> cell.isUnder(WORDS.of("section.units"), WORDS.of("units." + measure)))
                .map(measure -> new ReadBack(
                        cell.place(),
                        measure,
                        MeasureTable.EXECUTING_UNIT,
                        dependency.key() + "/" + cell.rows().get(0),
                        FigureText.read(cell.text())));
    }

    private static ReadBack tile(Cell cell, String measure, DependencyEntry dependency) {
        String mark = WORDS.of("tile.state", "").strip();
        boolean total = cell.text().startsWith(mark);
        return of(cell, measure, total, dependency, total ? cell.text().substring(mark.length()) : cell.text());
    }

    private static ReadBack of(Cell cell, String measure, boolean total, DependencyEntry dependency, String text) {
        return new ReadBack(
                cell.place(),
                measure,
                total ? MeasureTable.TOTAL : MeasureTable.DEPENDENCY,
                total ? "" : dependency.key(),
                FigureText.read(text));
    }
}
