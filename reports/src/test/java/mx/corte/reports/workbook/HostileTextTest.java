package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        List<String> texts = List.of(
                "=cmd()|' /C calc'!A0",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "007",
                "1E5",
                "2022-10-03",
                " con espacios ",
                "<b>&\"'</b>]]>",
                "\uD83D\uDE00 שלום \u202Eabc");
        assertThat(folios(texts)).containsExactlyElementsOf(texts);
    }

    @Test
    void whatLooksLikeTheFormatsOwnEscapeStaysText() throws IOException {
        List<String> texts = List.of("_x0041_", "_x0041_x0042_", "__x000D_", "_x00_", "a_b", "_x005F_");
        assertThat(folios(texts)).containsExactlyElementsOf(texts);
        assertThat(foliosReadByPoi(texts)).containsExactlyElementsOf(texts);
    }

    @Test
    void aTextCellKeepsTheTextFormatSoThatEditingItMakesNoFormula() throws IOException {
        Path file = WorkbookFixture.write(WorkbookFixture.withFolios(List.of("=1+1")), folder);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Cell cell = workbook.getSheet("Detalle").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void whatXmlCannotHoldIsReplacedInSight() throws IOException {
        assertThat(folios(List.of("a\u0000b", "a\u0008b\u001F", "a\uD800b", "a\uFFFE", "a\uDC00")))
                .containsExactly("a\uFFFDb", "a\uFFFDb\uFFFD", "a\uFFFDb", "a\uFFFD", "a\uFFFD");
    }

    @Test
    void aTextThatFillsACellIsWhole() throws IOException {
        String longest = "ñ".repeat(32_767);
        assertThat(folios(List.of(longest))).containsExactly(longest);
        assertTruncated(folder.resolve("analistas.xlsx"), "0");
    }

    @Test
    void aTextBeyondExcelsLimitIsCutInSightAndCounted() throws IOException {
        Path file = WorkbookFixture.write(
                WorkbookFixture.withDetail(List.of(
                        WorkbookFixture.referral("a".repeat(32_768), "_x0041_".repeat(20_000), LocalDate.EPOCH),
                        WorkbookFixture.referral("\uD83D\uDE00".repeat(20_000), "x", LocalDate.EPOCH))),
                folder);
        List<Row> rows = WorkbookFixture.rows(file, "Detalle");
        for (String text : List.of(
                rows.get(1).getCellText(0),
                rows.get(1).getCellText(4),
                rows.get(2).getCellText(0))) {
            assertThat(text).endsWith("…[recortado]").hasSizeBetween(32_740, 32_767);
        }
        assertThat(rows.get(2).getCellText(0)).startsWith("\uD83D\uDE00").doesNotContain("\uFFFD");
        // the topic stands in Cubo too
        assertTruncated(file, "4");
    }

    private static void assertTruncated(Path file, String texts) throws IOException {
        assertThat(WorkbookFixture.rows(file, "Portada"))
                .filteredOn(row -> row.getCellText(0).equals("Textos recortados en este libro"))
                .singleElement()
                .satisfies(row -> assertThat(row.getCell(1).asNumber()).isEqualByComparingTo(texts));
    }

    private List<String> folios(List<String> texts) throws IOException {
        Path file = WorkbookFixture.write(WorkbookFixture.withFolios(texts), folder);
        List<Row> rows = WorkbookFixture.rows(file, "Detalle");
        return rows.stream()
                .skip(1)
                .map(row -> CellText.decode(row.getCellText(0)))
                .toList();
    }

    private List<String> foliosReadByPoi(List<String> texts) throws IOException {
        Path file = WorkbookFixture.write(WorkbookFixture.withFolios(texts), folder);
        List<String> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 1; i <= texts.size(); i++) {
                found.add(workbook.getSheet("Detalle").getRow(i).getCell(0).getStringCellValue());
            }
        }
        return found;
    }
}
