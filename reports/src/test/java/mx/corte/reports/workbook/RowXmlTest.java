package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.Unit;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoder beside POI: the same cells must give the same sheet, to the byte. */
class RowXmlTest {

    private static final String HOSTILE = "aZ09 <>&\"'\t\n\r\u00A0ñÑ€\u0000\uFFFE_x0041_\uD83D\uDE00\uD83Dש\u202E=+@";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void theDetailIsWhatPoiWouldWrite() throws IOException {
        QuarterlyReport report = ReportFixture.report(3, true);
        assertSameSheet(report, DetailTable.of(report.detail()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextIsWhatPoiWouldWrite(long seed) throws IOException {
        Random random = new Random(seed);
        List<ReferralRow> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1850, 1, 1).plusDays(random.nextInt(200_000));
            rows.add(WorkbookFixture.referral(text(random), text(random), day));
        }
        QuarterlyReport report = WorkbookFixture.withDetail(rows);
        assertSameSheet(report, DetailTable.of(report.detail()));
    }

    @Test
    void wrappedRowsAreAsHighAsPoiWouldMakeThem() throws IOException {
        List<ControlRow> rows = IntStream.range(0, 50)
                .mapToObj(i -> new ControlRow("peticiones", "F-" + i, "1", "D01", "MOTIVO", "palabra ".repeat(i)))
                .toList();
        assertSameSheet(ReportFixture.report(3, false), ControlTable.of(SheetNames.REJECTS, Rows.of(rows)));
    }

    @Test
    void numbersOfEverySizeAreWhatPoiWouldWrite() throws IOException {
        List<Column<Double>> columns =
                List.of(Column.of("Detalle.turno", 8, (value, pen) -> pen.fact(value.longValue())), decimals());
        List<Double> values =
                List.of(0.0, 1.0, 9.0, 10.0, 9_999_999.0, 10_000_000.0, 1e15, -1.0, -0.0, 0.5926, 1e-7, -2.5);
        assertSameSheet(ReportFixture.report(3, false), new Table<>("Cifras", 0, columns, Rows.of(values)));
    }

    private static Column<Double> decimals() {
        return Column.of("Detalle.dias", 8, (value, pen) -> pen.number(BigDecimal.valueOf(value), Unit.DAYS));
    }

    @Test
    void aDateIsTheNumberThatPoiGivesIt() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2101; day = day.plusDays(1)) {
            assertThat(CellPen.serial(day)).isEqualTo(DateUtil.getExcelDate(day));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(HOSTILE.charAt(random.nextInt(HOSTILE.length())));
        }
        return text.toString();
    }

    private <T> void assertSameSheet(QuarterlyReport report, Table<T> table) throws IOException {
        Path byPoi = folder.resolve("poi.xlsx");
        Path encoded = folder.resolve("codificado.xlsx");
        try (Book book = new Book(report.edition())) {
            TableWriter.write(book, table);
            book.save(byPoi);
        }
        try (Book book = new Book(report.edition())) {
            TableWriter.place(book, table, EncodedRows.of(book, table, 1_000_000));
            book.save(encoded);
        }
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml")) {
            assertThat(WorkbookFiles.entry(encoded, part)).isEqualTo(WorkbookFiles.entry(byPoi, part));
        }
    }
}
