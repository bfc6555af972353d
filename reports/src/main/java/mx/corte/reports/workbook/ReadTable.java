package mx.corte.reports.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A block of a finished sheet: a header row and the rows right below it, up to the first gap. Columns are found by their
 * headings, wherever they stand.
 */
final class ReadTable {

    private final String sheet;
    private final Set<String> headings;
    private final Map<String, Integer> columns = new HashMap<>();
    private int header;
    private int next;

    private ReadTable(String sheet, List<String> headings) {
        this.sheet = sheet;
        this.headings = Set.copyOf(headings);
    }

    /**
     * Streams the rows below the first row that has all the headings.
     *
     * @throws IOException when no row has them
     */
    static void forEach(Sheet sheet, List<String> headings, Consumer<Line> action) throws IOException {
        forFirst(Long.MAX_VALUE, sheet, headings, action);
    }

    /**
     * The same for the first rows of the sheet, those above the headings included.
     *
     * @return number of the row with the headings, from 1
     */
    static int forFirst(long most, Sheet sheet, List<String> headings, Consumer<Line> action) throws IOException {
        ReadTable table = new ReadTable(sheet.getName(), headings);
        try (Stream<Row> rows = sheet.openStream()) {
            rows.limit(most).forEach(row -> table.take(row, action));
        }
        if (table.columns.isEmpty()) {
            throw new IOException("sheet " + sheet.getName() + " has no row with the headings " + headings);
        }
        return table.header;
    }

    private void take(Row row, Consumer<Line> action) {
        if (columns.isEmpty()) {
            Map<String, Integer> candidate = headings(row);
            if (candidate.keySet().containsAll(headings)) {
                columns.putAll(candidate);
                header = row.getRowNum();
                next = header + 1;
            }
        } else if (row.getRowNum() == next && row.getFirstNonEmptyCell().isPresent()) {
            next++;
            action.accept(new Line(row));
        }
    }

    private static Map<String, Integer> headings(Row row) {
        Map<String, Integer> columns = new HashMap<>();
        row.stream()
                .filter(cell -> cell != null && !cell.getText().isEmpty())
                .forEach(cell -> columns.putIfAbsent(CellText.decode(cell.getText()), cell.getColumnIndex()));
        return columns;
    }

    /** One row of the block. */
    final class Line {

        private final Row row;

        private Line(Row row) {
            this.row = row;
        }

        /** The headings of the block, from left to right. */
        List<String> headings() {
            return columns.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** The text under a heading; empty when the cell is. */
        String text(String heading) {
            Cell cell = cell(heading);
            return cell == null ? "" : CellText.decode(cell.getText());
        }

        /** The figure under a heading; empty when the cell is. */
        String figure(String heading) {
            Cell cell = cell(heading);
            return cell == null ? "" : FigureCell.text(cell);
        }

        /** Where a person finds it: {@code Dependencias!F7}. */
        String place(String heading) {
            return sheet + "!" + new CellAddress(row.getRowNum() - 1, column(heading));
        }

        private @Nullable Cell cell(String heading) {
            return row.getOptionalCell(column(heading)).orElse(null);
        }

        private int column(String heading) {
            Integer column = columns.get(heading);
            if (column == null) {
                throw new IllegalArgumentException("sheet " + sheet + " has no column " + heading);
            }
            return column;
        }
    }
}
