package mx.corte.reports.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Streams a table into as many sheets as it needs: nothing is cut. POI writes the header; the rows too, or, where there may be a
 * million of them, an encoder beside it.
 */
final class TableWriter<T> {

    private static final int SHEET_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private final Book book;
    private final Table<T> table;
    private final long rowsPerSheet;
    private final int headerRow;
    private final boolean encoded;
    private SXSSFSheet sheet;
    private @Nullable RowXml encoder;
    private int number = 1;
    private int rows;

    private TableWriter(Book book, Table<T> table, long rowsPerSheet, boolean encoded) throws IOException {
        this.book = book;
        this.table = table;
        this.encoded = encoded;
        this.headerRow = book.firstRow();
        int around = headerRow + 1 + table.totals().size();
        this.rowsPerSheet = Math.min(rowsPerSheet, SHEET_ROWS - around);
        this.sheet = begin();
    }

    /** @param rowsPerSheet data rows after which a next sheet begins; the format's own limit holds anyway */
    static <T> void write(Book book, Table<T> table, long rowsPerSheet) throws IOException {
        write(new TableWriter<>(book, table, rowsPerSheet, false));
    }

    /** The same for a table of any number of rows and no totals. */
    static <T> void encode(Book book, Table<T> table, long rowsPerSheet) throws IOException {
        if (!table.totals().isEmpty()) {
            throw new IllegalArgumentException(table.sheet() + " has totals, which would stand above its rows");
        }
        write(new TableWriter<>(book, table, rowsPerSheet, true));
    }

    private static <T> void write(TableWriter<T> writer) throws IOException {
        try {
            writer.table.rows().forEach(writer::row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.end();
    }

    private SXSSFSheet begin() throws IOException {
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
        if (encoded) {
            encoder = book.encoder(columns.size());
        }
        return opened;
    }

    private void row(T row) {
        try {
            if (rows == rowsPerSheet) {
                finish();
                number++;
                rows = 0;
                sheet = begin();
            }
            rows++;
            draw(row, headerRow + rows, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() throws IOException {
        int next = headerRow + rows + 1;
        for (T total : table.totals()) {
            draw(total, next++, true);
        }
        finish();
    }

    private void draw(T row, int index, boolean ofTotal) throws IOException {
        if (encoder == null) {
            draw(row, book.pen(sheet.createRow(index), ofTotal));
        } else {
            encoder.begin(index);
            draw(row, book.pen(encoder));
            encoder.end();
        }
    }

    private void draw(T row, CellPen pen) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column<T> column = table.columns().get(i);
            column.draw().accept(row, pen.at(i, column.width()));
        }
        pen.finishRow();
    }

    private void finish() throws IOException {
        CellRangeAddress range = new CellRangeAddress(
                headerRow, headerRow + rows, 0, table.columns().size() - 1);
        sheet.setAutoFilter(range);
        // folios and municipal keys are digits kept as text on purpose: no green corner on each
        book.packaged().getSheet(name()).addIgnoredErrors(range, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        if (encoder != null) {
            book.splice(
                    name(), new CellRangeAddress(0, range.getLastRow(), 0, range.getLastColumn()), encoder.finish());
        }
        book.written(new SheetEntry(name(), table.sheet(), number, table.labels(), rows));
    }

    private String name() {
        return number == 1 ? table.sheet() : table.sheet() + " " + number;
    }
}
