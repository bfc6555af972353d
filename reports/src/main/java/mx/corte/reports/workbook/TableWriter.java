package mx.corte.reports.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Writes a table into as many sheets as it needs: nothing is cut. POI writes the header, and the rows too unless they were encoded
 * beside it.
 */
final class TableWriter<T> {

    private static final int SHEET_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    /** An empty row and two sentences. */
    private static final int NOTE_ROWS = 3;

    private final Book book;
    private final Table<T> table;
    private final long rowsPerSheet;
    private final int headerRow;
    private SXSSFSheet sheet;
    private int number = 1;
    private int rows;

    private TableWriter(Book book, Table<T> table) {
        this.book = book;
        this.table = table;
        this.headerRow = book.firstRow();
        this.rowsPerSheet = room(book, table, SHEET_ROWS);
        this.sheet = begin();
    }

    /** Data rows of one sheet, as asked, or as many as the format allows. */
    static long room(Book book, Table<?> table, long rowsPerSheet) {
        int below = table.totals().size() + (table.note().isEmpty() ? 0 : NOTE_ROWS);
        return Math.min(rowsPerSheet, SHEET_ROWS - book.firstRow() - 1 - below);
    }

    static <T> void write(Book book, Table<T> table) {
        TableWriter<T> writer = new TableWriter<>(book, table);
        table.rows().forEach(writer::row);
        // a table without rows has an empty one
        int next = writer.headerRow + Math.max(writer.rows, 1) + 1;
        for (T total : table.totals()) {
            table.draw(total, book.pen(writer.sheet.createRow(next++), true));
        }
        for (String sentence : table.note().lines().toList()) {
            // a printed page repeats the frozen columns, and would repeat a piece of the sentence
            CellPen pen = book.pen(writer.sheet.createRow(++next), false);
            pen.at(table.frozenColumns(), 1).text(sentence);
        }
        writer.finish();
    }

    /** The same for rows that are encoded already. */
    static void place(Book book, Table<?> table, List<EncodedRows.Piece> pieces) {
        TableWriter<?> writer = null;
        for (EncodedRows.Piece piece : pieces) {
            if (writer == null) {
                writer = new TableWriter<>(book, table);
            } else {
                writer.next();
            }
            writer.rows = piece.rows();
            CellRangeAddress range = writer.finish();
            book.splice(
                    writer.name(),
                    new CellRangeAddress(0, range.getLastRow(), 0, range.getLastColumn()),
                    piece.deflated());
        }
    }

    private SXSSFSheet begin() {
        List<Column<T>> columns = table.columns();
        SXSSFSheet opened =
                book.open(name(), columns.stream().mapToInt(Column::width).sum());
        CellPen pen = book.pen(opened.createRow(headerRow), false);
        for (int i = 0; i < columns.size(); i++) {
            opened.setColumnWidth(i, columns.get(i).width() * 256);
            pen.at(i, columns.get(i).width()).write(columns.get(i).label().header(), Ink.HEADER);
        }
        pen.finishRow();
        opened.createFreezePane(table.frozenColumns(), headerRow + 1);
        opened.setRepeatingRows(new CellRangeAddress(0, headerRow, -1, -1));
        if (table.frozenColumns() > 0) {
            opened.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.frozenColumns() - 1));
        }
        return opened;
    }

    private void row(T row) {
        if (rows == rowsPerSheet) {
            finish();
            next();
        }
        rows++;
        table.draw(row, book.pen(sheet.createRow(headerRow + rows), false));
    }

    private void next() {
        number++;
        rows = 0;
        sheet = begin();
    }

    private CellRangeAddress finish() {
        CellRangeAddress range = new CellRangeAddress(
                headerRow, headerRow + rows, 0, table.columns().size() - 1);
        // folios and municipal keys are digits kept as text on purpose: no green corner on each
        book.packaged().getSheet(name()).addIgnoredErrors(range, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        SheetEntry entry = new SheetEntry(name(), table.sheet(), number, table.labels(), headerRow + 2, rows);
        ExcelTable.over(book.packaged(), entry);
        book.written(entry);
        return range;
    }

    private String name() {
        return number == 1 ? table.sheet() : table.sheet() + " " + number;
    }
}
