package mx.corte.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;
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
        Scratch.beside(file, () -> draw(report, file));
    }

    private void draw(QuarterlyReport report, Path file) throws IOException {
        try (Book book = new Book(report.edition())) {
            // first, because other sheets show what is counted while the rows come by; its sheet comes later
            DetailPass pass = new DetailPass(report);
            Table<ReferralRow> detail = DetailTable.of(pass.watch(report.detail()));
            List<EncodedRows.Piece> rows = EncodedRows.of(book, detail, rowsPerSheet);
            CoverSheet cover = new CoverSheet(book, report);
            write(book, IndicatorTable.of(report));
            write(book, TrendTable.of(report).withNote(Texts.SHEETS.get("nota.tendencia")));
            dependencies(
                    book,
                    report,
                    LiveCounts.over(book.first(detail, rows.get(0).rows()), rows.size() == 1, pass, report));
            write(book, UnitTable.of(report));
            write(book, BreakdownTable.of(report, SheetNames.CHANNELS, MeasureTable.CHANNEL));
            write(book, BreakdownTable.of(report, SheetNames.TOPICS, MeasureTable.TOPIC));
            write(book, BreakdownTable.of(report, SheetNames.MUNICIPALITIES, MeasureTable.MUNICIPALITY));
            write(book, TimesTable.of(report, pass.days(), book.firstRow() + 2));
            write(
                    book,
                    BacklogTable.of(
                            report, book.entries(SheetNames.DEPENDENCIES).get(0)));
            meetings(book, report);
            write(book, AgreementTable.of(report));
            ListedReasons reasons = new ListedReasons();
            encode(book, list(SheetNames.INCONSISTENCIES, report.inconsistencies(), reasons));
            encode(book, list(SheetNames.REJECTS, report.rejects(), reasons));
            Table<Cube.Cell> cube = CubeTable.of(report, pass.cube());
            List<EncodedRows.Piece> cells = EncodedRows.of(book, cube, rowsPerSheet);
            PivotSheet.write(book, cube, pass.cube(), cells.size());
            TableWriter.place(book, cube, cells);
            TableWriter.place(book, detail, rows);
            write(book, DictionaryTable.of(report, book.entries()));
            ControlSheet.write(book, report, pass, reasons);
            new Charts(book, report).draw(pass.days());
            Lights.put(book, report);
            // last, because only now the rows are counted; the sheet itself was opened first
            cover.fill();
            book.save(file);
        }
    }

    private static void dependencies(Book book, QuarterlyReport report, LiveCounts live) {
        String counts = Texts.SHEETS.get(live.areLive() ? "nota.vivos" : "nota.valores");
        String note = counts + "\n" + Texts.SHEETS.get("nota.semaforos");
        write(book, DependencyTable.of(report, live).withNote(note));
    }

    private static void meetings(Book book, QuarterlyReport report) {
        Table<MeetingEntry> agenda = MeetingListTable.of(report);
        SheetEntry listed = book.first(agenda, report.meetings().size());
        write(book, MeetingTable.of(report, LiveCounts.ofMeetings(listed, report)));
        write(book, agenda);
    }

    private static Table<ControlRow> list(String sheet, Rows<ControlRow> rows, ListedReasons reasons) {
        return ControlTable.of(sheet, reasons.watch(sheet, rows));
    }

    private static <T> void write(Book book, Table<T> table) {
        TableWriter.write(book, table);
    }

    /** For what there may be a million of. */
    private <T> void encode(Book book, Table<T> table) throws IOException {
        TableWriter.place(book, table, EncodedRows.of(book, table, rowsPerSheet));
    }
}
