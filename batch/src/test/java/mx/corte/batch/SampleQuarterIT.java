package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in sample, closed for two quarters in a house where a csv quarter was closed before. */
class SampleQuarterIT {

    private static final String MARK = "DATOS DE MUESTRA";
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-T\\d");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void closeThreeQuarters() {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T2", "sintetico").exit()).isZero();
        assertThat(workplace.run("run", "2022-T3").exit()).isZero();
        assertThat(workplace.run("run", "2022-T4", "--source", "sample").exit()).isZero();
        assertThat(workplace.close("2023-T1", "sintetico").exit()).isZero();
    }

    @Test
    void theFourthQuarterShowsThePublishedFiguresOfThePractice() throws IOException {
        Map<String, String> totals = totals("2022-T4");

        assertThat(totals)
                .containsEntry("reuniones_realizadas", "25")
                .containsEntry("reuniones_proyectadas", "25")
                .containsEntry("porcentaje_reuniones", "100.00")
                .containsEntry("reuniones_acumulado", "100")
                .containsEntry("avance_anual", "100.00")
                .containsEntry("peticiones_atendidas_acumulado", "23083")
                .containsEntry("personas_capacitadas_acumulado", "344")
                .containsEntry("dependencias_vigentes", "22");
        assertThat(totals("2022-T3")).containsEntry("reuniones_realizadas", "25");
    }

    @Test
    void everyPageSaysThatTheDataAreInvented() throws IOException {
        for (String page : pages("2022-T4")) {
            assertThat(page).contains(MARK);
        }
        assertThat(pages("2022-T4")).hasSizeGreaterThan(1);
        assertThat(pages("2022-T2")).noneMatch(page -> page.contains(MARK));
    }

    @Test
    void everySheetSaysThatTheDataAreInvented() throws IOException {
        try (ReadableWorkbook workbook = workbook("2022-T4")) {
            List<Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            assertThat(sheets).hasSizeGreaterThan(5);
            for (Sheet sheet : sheets) {
                assertThat(top(sheet)).as(sheet.getName()).contains(MARK);
            }
        }
        try (ReadableWorkbook workbook = workbook("2022-T2")) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                assertThat(top(sheet)).as(sheet.getName()).doesNotContain(MARK);
            }
        }
    }

    @Test
    void indexAndManifestSaySoToo() throws IOException {
        assertThat(Files.readString(version("2022-T4").resolve("index.html"))).contains(MARK);
        assertThat(Files.readString(version("2022-T4").resolve("manifiesto.json")))
                .contains("\"datos_de_muestra\" : true");
    }

    @Test
    void theTrendShowsWhatEarlierQuartersPublishedAndNeverMixesInventedAndRealData() throws IOException {
        String absent = " no disponible";

        assertThat(trend("2022-T4", "atencion"))
                .containsExactly(
                        "2021-T1" + absent,
                        "2021-T2" + absent,
                        "2021-T3" + absent,
                        "2021-T4" + absent,
                        "2022-T1" + absent,
                        "2022-T2" + absent,
                        "2022-T3 " + totals("2022-T3").get("porcentaje_atencion"));
        assertThat(trend("2023-T1", "atencion"))
                .containsExactly(
                        "2021-T2" + absent,
                        "2021-T3" + absent,
                        "2021-T4" + absent,
                        "2022-T1" + absent,
                        "2022-T2 " + totals("2022-T2").get("porcentaje_atencion"),
                        "2022-T3" + absent,
                        "2022-T4" + absent);
    }

    @Test
    void theSampleSaysInTheRefusalThatItIsTheSample() {
        Workplace.Outcome again = new Workplace(folder).close("2022-T4", "sintetico");

        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err())
                .startsWith("El trimestre 2022-T4 ya está cerrado con datos de muestra (versión 1")
                .endsWith("retire antes las carpetas de datos y de salida de la muestra.\n");
    }

    /** The indicator's percentage in earlier quarters, as the workbook shows it: {@code 2022-T3 78.54}. */
    private static List<String> trend(String quarter, String indicator) throws IOException {
        try (ReadableWorkbook workbook = workbook(quarter);
                Stream<Row> stream =
                        workbook.findSheet("Indicadores").orElseThrow().openStream()) {
            List<Row> rows = stream.toList();
            Row headings = rows.stream()
                    .filter(row ->
                            texts(row).anyMatch(text -> QUARTER.matcher(text).find())
                                    && row.getPhysicalCellCount() > 20)
                    .findFirst()
                    .orElseThrow();
            Row values = rows.stream()
                    .filter(row -> row.getCellText(0).equals(indicator))
                    .findFirst()
                    .orElseThrow();
            List<String> points = new ArrayList<>();
            for (Cell heading : headings) {
                Matcher published = QUARTER.matcher(heading == null ? "" : heading.getText());
                if (published.find()) {
                    points.add(published.group() + " " + percentage(values.getCell(heading.getColumnIndex())));
                }
            }
            return points;
        }
    }

    private static String percentage(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().movePointRight(2).setScale(2).toPlainString()
                : cell.getText();
    }

    private static Path version(String quarter) {
        return new Workplace(folder).version(quarter);
    }

    private static Map<String, String> totals(String quarter) throws IOException {
        return ExpectedFigures.totals(version(quarter));
    }

    private static List<String> pages(String quarter) throws IOException {
        Path file = version(quarter).resolve("direccion/informe-trimestral.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static ReadableWorkbook workbook(String quarter) throws IOException {
        return new ReadableWorkbook(
                version(quarter).resolve("analistas/analistas.xlsx").toFile());
    }

    /** What is above the table: the first rows of a sheet. */
    private static String top(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(5).flatMap(SampleQuarterIT::texts).collect(Collectors.joining(" "));
        }
    }

    private static Stream<String> texts(Row row) {
        return row.stream().filter(cell -> cell != null).map(Cell::getText);
    }
}
