package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.QuarterlyReport;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalystWorkbookTest {

    private static final String MARK = "DATOS DE MUESTRA — sin valor oficial";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void theSheetsStandInReadingOrder() throws IOException {
        assertThat(WorkbookFixture.sheetNames(WorkbookFixture.write(ReportFixture.report(3, false), folder)))
                .containsExactly(
                        "Portada",
                        "Indicadores",
                        "Tendencia",
                        "Dependencias",
                        "Ejecutoras",
                        "Canales",
                        "Temas",
                        "Municipios",
                        "Tiempos",
                        "Rezago",
                        "Reuniones",
                        "Agenda",
                        "Acuerdos",
                        "Inconsistencias",
                        "Rechazos",
                        "Pivote",
                        "Cubo",
                        "Detalle",
                        "Diccionario",
                        "Control");
    }

    @Test
    void cellsAreTyped() throws IOException {
        Path file = WorkbookFixture.write(ReportFixture.report(3, false), folder);
        assertThat(WorkbookFixture.dump(file, "Ejecutoras"))
                .contains(
                        "Ejecutoras!A2 STRING D01",
                        "Ejecutoras!D2 STRING Dirección de Señales",
                        "Ejecutoras!E2 NUMBER 27.0 #,##0",
                        "Ejecutoras!G2 FORMULA 0.5926 0.00% =IF(E2=0,\"no aplica\",ROUND(F2/E2,4))");
        assertThat(WorkbookFixture.dump(file, "Detalle"))
                .contains(
                        "Detalle!A2 STRING F-1",
                        "Detalle!B2 NUMBER 1.0 #,##0",
                        "Detalle!C2 NUMBER 44837.0 dd/mm/yyyy",
                        "Detalle!F2 STRING 15106",
                        "Detalle!R2 STRING en plazo",
                        "Detalle!S2 STRING no aplica");
        assertThat(WorkbookFixture.dump(file, "Dependencias"))
                .contains(
                        "Dependencias!B5 STRING Total",
                        "Dependencias!AI5 FORMULA no aplica @ =IF(AA5=0,\"no aplica\",ROUND(AB5/AA5,4))");
    }

    @Test
    void theSummarySaysWhichCloseThisIs() throws IOException {
        Path file = WorkbookFixture.write(ReportFixture.report(3, false), folder);
        assertThat(WorkbookFixture.dump(file, "Portada"))
                .anyMatch(line -> line.contains("2022-T4-v1"))
                .anyMatch(line -> line.contains("a".repeat(64)))
                .anyMatch(line -> line.contains("b".repeat(64)))
                .anyMatch(line -> line.contains("El año 2020 no tiene días inhábiles registrados."));
    }

    @Test
    void theCoverNamesTheKindOfVersionAsTheReportForLeadershipDoes() throws IOException {
        Map<String, String> words = Map.of(
                "late-data", "datos extemporáneos",
                "correction", "corrección",
                "method", "cambio de método",
                "goal", "cambio de meta",
                "format", "cambio de formato");
        for (Map.Entry<String, String> word : words.entrySet()) {
            Path file = WorkbookFixture.write(WorkbookFixture.revised(word.getKey()), folder);
            assertThat(WorkbookFixture.dump(file, "Portada"))
                    .contains("Portada!B11 STRING " + word.getValue())
                    .noneMatch(line -> line.endsWith(" " + word.getKey()));
        }
    }

    @Test
    void headingsAreUniqueOnEverySheetAndExplainedInTheDictionary() throws IOException {
        Path file = WorkbookFixture.write(ReportFixture.report(3, false), folder);
        List<Row> dictionary = WorkbookFixture.rows(file, "Diccionario");
        Set<String> explained = dictionary.stream()
                .map(row -> row.getCellText(0) + "|" + row.getCellText(1))
                .collect(Collectors.toSet());
        assertThat(explained).hasSameSizeAs(dictionary);
        assertThat(dictionary.stream().map(row -> row.getCellText(2))).doesNotContain("");
        for (String sheet : WorkbookFixture.sheetNames(file)) {
            if (!Set.of("Portada", "Control", "Pivote").contains(sheet)) {
                List<String> headings = WorkbookFixture.rows(file, sheet).get(0).stream()
                        .map(cell -> cell.getText())
                        .toList();
                assertThat(headings).doesNotHaveDuplicates();
                assertThat(headings).allMatch(heading -> explained.contains(sheet + "|" + heading));
            }
        }
    }

    @Test
    void theSampleMarkStandsOnEverySheetAndOnlyOnSamples() throws IOException {
        Path sample = WorkbookFixture.write(ReportFixture.report(3, true), folder);
        for (String sheet : WorkbookFixture.sheetNames(sample)) {
            assertThat(WorkbookFixture.column(sample, sheet, 0).get(0)).isEqualTo(MARK);
        }
        assertThat(WorkbookFiles.sheets(sample)).hasSize(20).allMatch(xml -> xml.contains("&amp;C&amp;B" + MARK));
        Path official = WorkbookFixture.write(ReportFixture.report(3, false), folder);
        assertThat(WorkbookFiles.sheets(official)).hasSize(20).noneMatch(xml -> xml.contains("MUESTRA"));
    }

    @Test
    void everySheetIsSetUpForReadingAndPrinting() throws IOException {
        Path file = WorkbookFixture.write(ReportFixture.report(3, true), folder);
        assertThat(WorkbookFiles.sheets(file))
                .allMatch(xml -> xml.contains("state=\"frozen\""))
                .allMatch(xml -> xml.contains("orientation=\"landscape\""))
                .allMatch(xml -> xml.contains("fitToPage=\"true\""))
                .filteredOn(xml -> xml.contains("<tablePart "))
                .hasSize(17);
        assertThat(WorkbookFiles.entry(file, "xl/workbook.xml")).contains("Detalle!$1:$2", "Portada!$1:$2");
    }

    @Test
    void aFullDetailSheetGoesOnInTheNext() throws IOException {
        List<String> folios = IntStream.range(0, 7).mapToObj(i -> "F-" + i).toList();
        Path file = folder.resolve("lleno.xlsx");
        new AnalystWorkbook(3).write(WorkbookFixture.withFolios(folios), file);
        assertThat(WorkbookFixture.sheetNames(file))
                .containsSequence("Detalle", "Detalle 2", "Detalle 3", "Diccionario");
        assertThat(WorkbookFixture.column(file, "Detalle", 0)).containsExactly("Folio", "F-0", "F-1", "F-2");
        assertThat(WorkbookFixture.column(file, "Detalle 2", 0)).containsExactly("Folio", "F-3", "F-4", "F-5");
        assertThat(WorkbookFixture.column(file, "Detalle 3", 0)).containsExactly("Folio", "F-6");
        assertThat(new WorkbookReadBack().detailRows(file)).isEqualTo(7);
        assertThat(new WorkbookReadBack().sheets(file))
                .containsEntry("Detalle", 3L)
                .containsEntry("Detalle 2", 3L)
                .containsEntry("Detalle 3", 1L);
        assertThat(WorkbookFixture.dump(file, "Control"))
                .anyMatch(line -> line.endsWith("FORMULA 1.0 #,##0 =COUNTA('Detalle 3'!$A$2:$A$2)"));
        assertThat(WorkbookFixture.dump(file, "Portada")).anyMatch(line -> line.contains("STRING Continúa la hoja"));
    }

    @Test
    void aDetailSheetFilledToTheBrimStaysAlone() throws IOException {
        Path file = folder.resolve("justo.xlsx");
        new AnalystWorkbook(80).write(WorkbookFixture.withFolios(Collections.nCopies(80, "F")), file);
        assertThat(WorkbookFixture.sheetNames(file)).contains("Detalle").doesNotContain("Detalle 2");
    }

    @Test
    void theSameReportGivesTheSameBytesUnderAnyLocaleAndTimeZone() throws IOException {
        QuarterlyReport report = ReportFixture.report(5, true);
        byte[] first = Files.readAllBytes(WorkbookFixture.write(report, folder));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Files.readAllBytes(WorkbookFixture.write(report, folder)))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theDocumentPropertiesCarryTheSnapshotAndNoClock() throws IOException {
        Path file = WorkbookFixture.write(ReportFixture.report(3, false), folder);
        assertThat(WorkbookFiles.entry(file, "docProps/core.xml"))
                .contains("2022-12-31T00:00:00Z</dcterms:created>", "2022-12-31T00:00:00Z</dcterms:modified>")
                .contains("Corte trimestral de peticiones ciudadanas 2022-T4 v1");
        assertThat(WorkbookFiles.entry(file, "docProps/custom.xml"))
                .contains("Trimestre", "2022-T4", "Versión", "v1", "a".repeat(64));
    }

    @Test
    void anEmptyQuarterSaysThatThereIsNothing() throws IOException {
        Path file = WorkbookFixture.write(WorkbookFixture.empty(), folder);
        assertThat(new WorkbookReadBack().detailRows(file)).isZero();
        assertThat(new WorkbookReadBack().read(file))
                .filteredOn(figure -> figure.measure().equals("porcentaje_atencion"))
                .isNotEmpty()
                .allMatch(figure -> figure.text().equals("no_aplica"));
        assertThat(WorkbookFixture.dump(file, "Portada")).anyMatch(line -> line.contains("STRING Sin registros"));
    }

    @Test
    void aDependenciaIsLitByAGoalOfItsOwn() throws IOException {
        Path file = WorkbookFixture.write(CountedQuarter.of(1, 4, 40), folder);
        List<String> headings = WorkbookFixture.rows(file, "Dependencias").get(0).stream()
                .map(cell -> cell.getText())
                .toList();
        int goal = headings.indexOf("Meta: Porcentaje de reuniones realizadas");
        assertThat(WorkbookFixture.column(file, "Dependencias", goal).subList(1, 5))
                .containsExactly("1.0", "0.5", "1.0", "1.0");
        String cell = "$" + CellReference.convertNumToColString(goal) + "2";
        assertThat(WorkbookFiles.sheets(file)).anyMatch(xml -> xml.contains("N(" + cell + ")"));
    }

    @Test
    void aDayBeforeExcelsCalendarStaysReadable() throws IOException {
        Path file = WorkbookFixture.write(
                WorkbookFixture.withDetail(List.of(WorkbookFixture.referral("F-1", "Agua", LocalDate.of(1022, 10, 3)))),
                folder);
        assertThat(WorkbookFixture.dump(file, "Detalle")).contains("Detalle!C2 STRING 1022-10-03");
    }
}
