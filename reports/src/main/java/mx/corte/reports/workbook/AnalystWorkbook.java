package mx.corte.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import mx.corte.reports.model.QuarterlyReport;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Writes {@code analistas/analistas.xlsx}: every figure of the quarter and every frozen referral.
 *
 * <p>The heap stays flat however many rows there are. The same report gives the same bytes, under any locale and time
 * zone. On official data a table's header is row 1; on sample data row 1 is the mark and row 2 the header.
 */
public final class AnalystWorkbook {

    /** What a sheet holds below its header. */
    private static final long ALL_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1L;

    private final long rowsPerSheet;

    public AnalystWorkbook() {
        this(ALL_ROWS);
    }

    /** @param rowsPerSheet data rows after which a table goes on in a next sheet ({@code Detalle 2}…), at least 1 */
    public AnalystWorkbook(long rowsPerSheet) {
        if (rowsPerSheet < 1) {
            throw new IllegalArgumentException("a sheet needs room for a row: " + rowsPerSheet);
        }
        this.rowsPerSheet = rowsPerSheet;
    }

    /** @throws IOException when the file cannot be written; what was written of it is useless then */
    public void write(QuarterlyReport report, Path file) throws IOException {
        try (Book book = new Book(report.edition())) {
            SummarySheet summary = new SummarySheet(book, report);
            write(book, IndicatorTable.of(report));
            write(book, DependencyTable.of(report));
            write(book, UnitTable.of(report));
            write(book, MeetingTable.of(report));
            encode(book, DetailTable.of(report));
            encode(book, ControlTable.of(SheetNames.REJECTS, report.rejects()));
            encode(book, ControlTable.of(SheetNames.INCONSISTENCIES, report.inconsistencies()));
            write(book, DictionaryTable.of(report, book.entries()));
            // last, because only now the rows are counted; the sheet itself was opened first
            summary.fill();
            book.save(file);
        }
    }

    private <T> void write(Book book, Table<T> table) throws IOException {
        TableWriter.write(book, table, rowsPerSheet);
    }

    /** For what there may be a million of. */
    private <T> void encode(Book book, Table<T> table) throws IOException {
        TableWriter.encode(book, table, rowsPerSheet);
    }
}
