package mx.corte.reports.transparency.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import org.apache.poi.ss.usermodel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template is filled with, read by another library than the one that filled it. */
class PlatformWorkbookTest {

    private static final QuarterlyReport REPORT = ReportFixture.report(3, false);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void aRowPerIndicatorWithTheColumnsInTheirOrder() throws IOException {
        assertThat(rows(write(Formats.fractionVi(false), ReportFixture.report(3, true))))
                .containsExactly(
                        List.of(
                                "2022",
                                "01/10/2022",
                                "31/12/2022",
                                "Atención ciudadana",
                                "Conocer el avance de Porcentaje de reuniones realizadas",
                                "Porcentaje de reuniones realizadas",
                                "Eficacia",
                                "Mide Porcentaje de reuniones realizadas",
                                "(A/B)*100",
                                "Porcentaje",
                                "Trimestral",
                                "100 en 2021",
                                "100",
                                "",
                                "100.00",
                                "Ascendente",
                                "SISPEC",
                                "Coordinación de Atención Ciudadana",
                                "09/01/2023",
                                "09/01/2023",
                                "Datos de muestra inventados por el programa, sin valor oficial."
                                        + " Cifras con fecha de corte 31/12/2022, versión 1."),
                        List.of(
                                "2022",
                                "01/10/2022",
                                "31/12/2022",
                                "Atención ciudadana",
                                "Conocer el avance de Porcentaje de atención",
                                "Porcentaje de atención",
                                "Eficacia",
                                "Mide Porcentaje de atención",
                                "(A/B)*100",
                                "Porcentaje",
                                "Trimestral",
                                "100 en 2021",
                                "Sin meta programada",
                                "",
                                "65.57",
                                "Ascendente",
                                "SISPEC",
                                "Coordinación de Atención Ciudadana",
                                "09/01/2023",
                                "09/01/2023",
                                "Datos de muestra inventados por el programa, sin valor oficial."
                                        + " Cifras con fecha de corte 31/12/2022, versión 1."
                                        + " El área no ha fijado una meta para este indicador."));
    }

    @Test
    void aRowPerOpenDataFileWithItsAddress() throws IOException {
        assertThat(rows(write(Formats.statistics(), REPORT)))
                .containsExactly(List.of(
                        "2022",
                        "01/10/2022",
                        "31/12/2022",
                        "Reuniones",
                        "Trimestral",
                        "Proyecto",
                        "Variables",
                        "https://datos.example/salida/2022-T4/v1/transparencia/diccionario.csv",
                        "CSV",
                        "https://datos.example/salida/2022-T4/v1/transparencia/reuniones.csv",
                        "https://datos.example/salida/2022-T4/v1/transparencia/estadisticas-publicas.xlsx",
                        "Área",
                        "09/01/2023",
                        "Cifras con fecha de corte 31/12/2022, versión 1. Nota propia."));
    }

    @Test
    void whatIsWrittenKeepsItsOwnFormatAndReadsBack() throws IOException {
        for (boolean xls : List.of(false, true)) {
            PlatformFormat format = Formats.fractionVi(xls);
            Path file = write(format, REPORT);
            assertThat(FormatCheck.of(file)).isEqualTo(new FormatCheck("LGT_Art_70_Fr_VI", 2, List.of()));
            assertThat(PlatformReadBack.read(file, format, REPORT))
                    .containsExactly(
                            new ReadBack(
                                    "Reporte de Formatos!O8", "indicador:reuniones-realizadas", "total", "", "100.00"),
                            new ReadBack("Reporte de Formatos!O9", "indicador:atencion", "total", "", "65.57"));
        }
    }

    @Test
    void aQuarterWithoutNumbersIsPublishedInWords() throws IOException {
        QuarterlyReport empty = ReportFixture.report(0, false);
        PlatformFormat format = Formats.fractionVi(false);
        Path file = write(format, empty);
        assertThat(rows(file)).allSatisfy(row -> {
            assertThat(row.get(14)).isEqualTo("no aplica");
            assertThat(row.get(20)).contains("El avance no aplica: en el periodo no hubo ningún caso");
        });
        assertThat(PlatformReadBack.read(file, format, empty))
                .extracting(ReadBack::text)
                .containsExactly("no_aplica", "no_aplica");
        QuarterlyReport nothing = with(REPORT, List.of(), REPORT.edition());
        assertThat(rows(write(format, nothing))).isEmpty();
    }

    @Test
    void anAdjustedGoalStandsBesideTheProgrammedOne() throws IOException {
        List<String> row = rows(write(
                        Formats.fractionVi(false),
                        with(Goal.adjusted(new BigDecimal("95.5"), "Acuerdo 7", false, new BigDecimal("100")))))
                .get(0);
        assertThat(row.subList(12, 14)).containsExactly("100", "95.5");
        assertThat(row.get(20)).endsWith("Motivo del ajuste de la meta: Acuerdo 7");
    }

    @Test
    void aPeriodIsReportedUpToACutoffBeforeItsEnd() throws IOException {
        Edition whole = REPORT.edition();
        Edition partial = new Edition(
                whole.quarter(),
                whole.start(),
                whole.end(),
                LocalDate.of(2022, 11, 30),
                2,
                whole.kind(),
                "",
                false,
                whole.source(),
                LocalDate.of(2022, 12, 1),
                whole.snapshotId(),
                whole.snapshotHash(),
                whole.configurationHash());
        List<String> row = rows(write(Formats.fractionVi(false), with(REPORT, REPORT.indicators(), partial)))
                .get(0);
        assertThat(row.subList(1, 3)).containsExactly("01/10/2022", "30/11/2022");
        assertThat(row.get(20))
                .isEqualTo("Cifras con fecha de corte 30/11/2022, versión 2. El trimestre termina el 31/12/2022;"
                        + " las cifras abarcan solo hasta la fecha de corte.");
    }

    @Test
    void theSameReportGivesTheSameBytesWithNoTraceOfTheClock() throws IOException {
        for (boolean xls : List.of(false, true)) {
            byte[] first = Files.readAllBytes(write(Formats.fractionVi(xls), REPORT));
            assertThat(Files.readAllBytes(write(Formats.fractionVi(xls), REPORT)))
                    .isEqualTo(first);
        }
        try (ZipFile zip = new ZipFile(write(Formats.fractionVi(false), REPORT).toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal).map(time -> time.getYear()))
                    .containsOnly(1980);
        }
    }

    @Test
    void aRowThatBreaksARuleStopsItAndNothingIsWritten() throws IOException {
        BrokenFormat broken =
                broken(Formats.fractionVi(false), with(Goal.adjusted(BigDecimal.TEN, "a — b", false, null)));
        assertThat(broken.violations()).hasSize(1);
        Violation violation = broken.violations().get(0);
        assertThat(violation.place()).isEqualTo("U8");
        assertThat(violation.heading()).isEqualTo("Nota");
        assertThat(violation.rule()).isEqualTo(Rule.CHARACTER);
        assertThat(violation.sentence()).endsWith("— (U+2014).");
        assertThat(folder.resolve("fraccion-vi.xlsx")).doesNotExist();
    }

    @Test
    void aTemplateThatIsNotItsFormatsIsRefused() throws IOException {
        assertThat(rules(book -> book.getSheetAt(0).getRow(0).getCell(0).setCellValue("9")))
                .containsExactly("1 OTHER_FORMAT");
        assertThat(rules(book -> book.getSheetAt(0).getRow(2).getCell(3).setCellValue("otro")))
                .containsExactly("3 OTHER_FORMAT");
        assertThat(rules(book -> book.getSheetAt(0).getRow(6).getCell(4).setCellValue("Objetivo nuevo")))
                .containsExactly("E7 UNMAPPED");
        assertThat(rules(book -> book.getSheetAt(0).createRow(9).createCell(1).setCellValue("x")))
                .containsExactly("10 NOT_BLANK");
        assertThat(rules(book -> book.getSheetAt(0).getRow(4).setZeroHeight(false)))
                .containsExactly("A5 HIDDEN_ROW");
    }

    private List<String> rules(Consumer<Workbook> change) throws IOException {
        try (Workbook template =
                FormatCheck.open(Formats.fractionVi(true).template().bytes())) {
            change.accept(template);
            var bytes = new java.io.ByteArrayOutputStream();
            template.write(bytes);
            return broken(Formats.fractionVi(new Template("vi.xls", bytes.toByteArray())), REPORT).violations().stream()
                    .map(violation -> violation.place() + " " + violation.rule())
                    .toList();
        }
    }

    private BrokenFormat broken(PlatformFormat format, QuarterlyReport report) {
        return catchThrowableOfType(BrokenFormat.class, () -> write(format, report));
    }

    private Path write(PlatformFormat format, QuarterlyReport report) throws IOException {
        Path file = folder.resolve(format.fileName());
        long written = PlatformWorkbook.write(format, report, file);
        assertThat(written)
                .isEqualTo(format.listsIndicators() ? report.indicators().size() : 1);
        return file;
    }

    private static QuarterlyReport with(Goal goal) {
        IndicatorResult first = REPORT.indicators().get(0);
        return with(
                REPORT,
                List.of(new IndicatorResult(
                        first.sheet(),
                        first.unit(),
                        first.numerator(),
                        first.denominator(),
                        first.value(),
                        goal,
                        first.fulfilment(),
                        first.light(),
                        first.trend())),
                REPORT.edition());
    }

    private static QuarterlyReport with(QuarterlyReport report, List<IndicatorResult> indicators, Edition edition) {
        return new QuarterlyReport(
                edition,
                indicators,
                report.measures(),
                report.dependencies(),
                report.names(),
                report.meetings(),
                report.intake(),
                report.inconsistentByReason(),
                report.notes(),
                report.rejects(),
                report.inconsistencies(),
                report.detailRows(),
                report.detail());
    }

    /** From row 8 on, as the cells hold it; days are shown day first. */
    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            for (Row row : workbook.getFirstSheet().read()) {
                if (row.getRowNum() > Layout.FIRST_DATA_ROW) {
                    List<String> texts = new ArrayList<>();
                    for (int column = 0; column < row.getCellCount(); column++) {
                        texts.add(row.getOptionalCell(column)
                                .map(PlatformWorkbookTest::shown)
                                .orElse(""));
                    }
                    rows.add(texts);
                }
            }
        }
        return rows;
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return String.valueOf(cell.getDataFormatString()).startsWith("dd/")
                ? Content.DAY_FIRST.format(cell.asDate())
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }
}
