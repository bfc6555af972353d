package mx.corte.reports.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Streams a table into as many sheets as it needs: nothing is cut. */
final class TableWriter<T> {

    private static final int SHEET_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private final Book book;
    private final Table<T> table;
    private final long rowsPerSheet;
    private final int headerRow;
    private SXSSFSheet sheet;
    private int number = 1;
    private int rows;

    private TableWriter(Book book, Table<T> table, long rowsPerSheet) {
        this.book = book;
        this.table = table;
        this.headerRow = book.firstRow();
        int around = headerRow + 1 + table.totals().size();
        this.rowsPerSheet = Math.min(rowsPerSheet, SHEET_ROWS - around);
        this.sheet = begin();
    }

    /** @param rowsPerSheet data rows after which a next sheet begins; the format's own limit holds anyway */
    static <T> void write(Book book, Table<T> table, long rowsPerSheet) {
        TableWriter<T> writer = new TableWriter<>(book, table, rowsPerSheet);
        table.rows().forEach(writer::row);
        writer.end();
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
            number++;
            rows = 0;
            sheet = begin();
        }
        rows++;
        draw(row, headerRow + rows, false);
    }

    private void end() {
        int next = headerRow + rows + 1;
        for (T total : table.totals()) {
            draw(total, next++, true);
        }
        finish();
    }

    private void draw(T row, int index, boolean ofTotal) {
        CellPen pen = book.pen(sheet.createRow(index), ofTotal);
        for (int i = 0; i < table.columns().size(); i++) {
            Column<T> column = table.columns().get(i);
            column.draw().accept(row, pen.at(i, column.width()));
        }
        pen.finishRow();
    }

    private void finish() {
        CellRangeAddress range = new CellRangeAddress(
                headerRow, headerRow + rows, 0, table.columns().size() - 1);
        sheet.setAutoFilter(range);
        // folios and municipal keys are digits kept as text on purpose: no green corner on each
        book.packaged().getSheet(name()).addIgnoredErrors(range, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        book.written(new SheetEntry(name(), table.sheet(), number, table.labels(), rows));
    }

    private String name() {
        return number == 1 ? table.sheet() : table.sheet() + " " + number;
    }
}
