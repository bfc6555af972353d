package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More referrals than a sheet of the format has rows. */
@Tag("exhaustive")
class FullSheetTest {

    private static final int SHEET = 1_048_575;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void theDetailGoesOnWhereTheFormatEnds() throws IOException {
        int count = SHEET + 25;
        Path file = WorkbookFixture.write(
                WorkbookFixture.withDetail(count, action -> IntStream.range(0, count)
                        .forEach(i ->
                                action.accept(WorkbookFixture.referral("F-" + i, "Agua", LocalDate.of(2022, 10, 3))))),
                folder);

        assertThat(new WorkbookReadBack().detailRows(file)).isEqualTo(count);
        assertThat(new WorkbookReadBack().sheets(file))
                .containsEntry("Detalle", (long) SHEET)
                .containsEntry("Detalle 2", 25L);
        assertThat(WorkbookFixture.column(file, "Detalle 2", 0))
                .startsWith("Folio", "F-" + SHEET)
                .hasSize(26);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.findSheet("Detalle").orElseThrow().openStream()) {
            List<Row> last = rows.skip(SHEET).toList();
            assertThat(last).hasSize(1);
            assertThat(last.get(0).getCellText(0)).isEqualTo("F-" + (SHEET - 1));
        }
    }
}
