package mx.corte.reports.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.QuarterlyReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadershipReportTest {

    private static final String MARK = "DATOS DE MUESTRA — sin valor oficial";

    private final Path folder;

    LeadershipReportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysWhatItIsInSpanishWithAccents() throws IOException {
        String text = text(ReportFixture.report(22, true));
        assertThat(text)
                .contains(
                        "Informe trimestral de atención a peticiones ciudadanas",
                        "Trimestre 2022-T4: del 1 de octubre de 2022 al 31 de diciembre de 2022.",
                        "Fecha de corte: 31 de diciembre de 2022. Versión v1.",
                        "Definición y cálculo de los indicadores",
                        "El año 2020 no tiene días inhábiles registrados.",
                        "a".repeat(64),
                        "b".repeat(64));
    }

    @Test
    void aLaterVersionStatesItsKindAndReason() throws IOException {
        assertThat(text(Variants.crowded()))
                .contains("Tipo: datos extemporáneos. Motivo: La Secretaría de Prueba entregó respuestas");
        assertThat(text(ReportFixture.report(3, true))).doesNotContain("Motivo:");
    }

    @Test
    void aRevisionTellsWhatMovedIndicatorsFirstThenTheTotalThenDependencias() throws IOException {
        assertThat(changes(Variants.revised(1)))
                .containsSubsequence(
                        "en el total y por dependencia: 5.",
                        "desgloses: 9; están en control/cambios.csv",
                        "Porcentaje de atención Indicador 73.65\u00a0% 82.04\u00a0%",
                        "Porcentaje de atención: semáforo Indicador rojo amarillo",
                        "Atendidas Total 1,738 1,822",
                        "Porcentaje de atención D1 50.00\u00a0% 61.00\u00a0%",
                        "Mediana de días hábiles Secretaría de Prueba número 2",
                        "no aplica 6.00\u00a0días")
                .doesNotContain(" numerador ", "988", "RED");
    }

    @Test
    void ofManyThatMovedTheAttentionOfEachDependenciaIsShownAndTheRestSaidToBeElsewhere() throws IOException {
        assertThat(changes(Variants.revised(70)))
                .contains(
                        "por dependencia: 74. De los indicadores, del total y de la atención",
                        "los demás (1)",
                        "con 78 celdas",
                        "D70 50.00")
                .doesNotContain("Mediana de días hábiles Secretaría");
    }

    @Test
    void numbersAreWrittenAsInMexico() throws IOException {
        assertThat(text(Variants.crowded())).contains("1,234,669", "65.63\u00a0%", "9.25\u00a0días", "23,083");
    }

    @Test
    void aGoalThatIsIllustrativeAdjustedOrMissingSaysSo() throws IOException {
        assertThat(text(Variants.crowded()))
                .contains("100\u00a0% (ilustrativa)", "90.5\u00a0% (ajustada)", "sin meta")
                .contains("rojo", "amarillo", "verde", "sin semáforo");
    }

    @Test
    void theFormulaIsShownWithItsNumbers() throws IOException {
        assertThat(text(Variants.crowded())).contains("con A: atendidas con soporte = 21", "(21 / 32) × 100 = 65.63");
    }

    /** The version in force may be an older one, or none: nobody has released the latest. */
    @Test
    void theTrendSaysWhichVersionOfAQuarterItShows() throws IOException {
        assertThat(text(ReportFixture.report(3, true)))
                .contains("se publicaron en la última versión de cada trimestre")
                .doesNotContain("versión vigente");
    }

    @Test
    void anEarlierQuarterWithoutFigureIsUnpublished() throws IOException {
        assertThat(text(ReportFixture.report(3, true))).contains("s. p.: sin publicación", "s. p. s. p.");
    }

    @Test
    void whatWasRejectedAndWhatWasNotDeliveredIsTold() throws IOException {
        assertThat(text(ReportFixture.report(3, true))).contains("FECHA_INVALIDA: 2", "no entregado");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void theSampleMarkIsOnEveryPageAndOnNoOfficialOne(int dependencies) throws IOException {
        assertThat(pages(ReportFixture.report(dependencies, true)))
                .allSatisfy(page -> assertThat(page).contains(MARK));
        assertThat(pages(ReportFixture.report(dependencies, false)))
                .allSatisfy(page -> assertThat(page).doesNotContain("MUESTRA"));
    }

    @Test
    void everyPageSaysWhichItIsOfHowMany() throws IOException {
        List<String> pages = pages(ReportFixture.report(60, true));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).replaceAll("\\s+", " "))
                    .contains("Página " + (i + 1) + " de " + pages.size())
                    .contains("Informe trimestral 2022-T4 · v1 · corte al 31 de diciembre de 2022");
        }
    }

    @Test
    void theTableIsHeadedOnEveryPageItTakes() throws IOException {
        assertThat(pages(ReportFixture.report(60, true)).stream().filter(page -> page.matches("(?s).*\\bD\\d\\d\\b.*")))
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(page).contains("Clave"));
    }

    @Test
    void longNamesAreWrappedAndNeverCut() throws IOException {
        String text = text(Variants.crowded());
        assertThat(text).contains("Afluentes D01", "Afluentes D02 (no vigente al cierre)", "Afluentes D04");
    }

    @Test
    void anEmptyQuarterSaysSoAndDrawsNothing() throws IOException {
        assertThat(text(Variants.emptyQuarter(5)))
                .contains("no se turnó ninguna petición", "no aplica", "Ninguna dependencia presenta los motivos")
                .doesNotContain("100.00", "0.00", "verde");
    }

    @Test
    void aQuarterWithoutSourcesSaysSoAndDrawsNothing() throws IOException {
        assertThat(text(Variants.nothingDelivered(5)))
                .contains("No se entregaron las peticiones", "no disponible")
                .doesNotContain("no aplica", "verde");
    }

    @Test
    void whatWasNotDeliveredIsNeverSaidToBeNone() throws IOException {
        assertThat(text(Variants.onlyMeetingsDelivered(5)))
                .contains(
                        "Rezago No disponible: no se entregaron las peticiones.",
                        "Temas No disponible: no se entregaron las peticiones.",
                        "Acuerdos No disponible: no se entregaron los acuerdos.",
                        "Dependencias que requieren atención No disponible: no se entregaron las peticiones, los acuerdos"
                                + " y la proyección de reuniones; los motivos que se toman de ahí no se revisaron.",
                        "Filas inconsistentes del trimestre No disponible: no se entregaron las peticiones.")
                .doesNotContain("Ninguna", "No hay turnos", "no se señala", "8 de no disponible");
    }

    @Test
    void whatCouldBeReviewedIsReviewedWithoutTheRest() throws IOException {
        QuarterlyReport quiet = Variants.emptyQuarter(3);
        QuarterlyReport report = Variants.without(quiet, "acuerdos_por_vencer");
        assertThat(text(report))
                .contains(
                        "no se entregaron los acuerdos; los motivos que se toman de ahí no se revisaron.",
                        "En los demás motivos que se revisan no se señala a ninguna dependencia.");
    }

    @Test
    void severalIndicatorsMoveInThePlural() throws IOException {
        assertThat(text(ReportFixture.report(3, true)))
                .contains("mejoran «Porcentaje de reuniones realizadas» y «Porcentaje de atención».");
        assertThat(text(Variants.withOneIndicator())).contains("mejora «Porcentaje de reuniones realizadas».");
    }

    @Test
    void aCatalogueWithoutDependenciasStillMakesAReport() throws IOException {
        assertThat(text(Variants.emptyQuarter(0))).contains("Trazabilidad");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        List<String> missing = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(print(Variants.crowded()).toFile())) {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    if (!font.isEmbedded()) {
                        missing.add(font.getName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void itsDatesComeFromTheCutoffAndItsTitleAndLanguageAreSet() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(print(ReportFixture.report(3, true)).toFile())) {
            Calendar created = document.getDocumentInformation().getCreationDate();
            assertThat(created.toInstant()).isEqualTo("2022-12-31T06:00:00Z");
            assertThat(document.getDocumentInformation().getModificationDate()).isEqualTo(created);
            assertThat(document.getDocumentInformation().getTitle()).contains("atención", "2022-T4");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-MX");
        }
    }

    @Test
    void theSameReportGivesTheSameBytesUnderAnotherLocaleAndZone() throws IOException {
        QuarterlyReport report = Variants.crowded();
        byte[] here = Files.readAllBytes(print(report));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Files.readAllBytes(print(report))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theSameReportGivesTheSameBytesInAnotherProcess() throws Exception {
        Path there = folder.resolve("there.pdf");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=de",
                        "-Duser.country=DE",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintsFixture.class.getName(),
                        there.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("there.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("there.log")))
                .isZero();
        assertThat(Files.readAllBytes(there)).isEqualTo(Files.readAllBytes(print(ReportFixture.report(22, true))));
    }

    /** What the other process runs. */
    static final class PrintsFixture {

        private PrintsFixture() {}

        public static void main(String[] arguments) throws IOException {
            new LeadershipReport().write(ReportFixture.report(22, true), Path.of(arguments[0]));
        }
    }

    private Path print(QuarterlyReport report) throws IOException {
        Path file = folder.resolve("informe-trimestral.pdf");
        new LeadershipReport().write(report, file);
        return file;
    }

    /** Without line ends: where a line is broken is no matter here. */
    private String text(QuarterlyReport report) throws IOException {
        return String.join(" ", pages(report)).replaceAll("[ \\r\\n]+", " ");
    }

    private String changes(QuarterlyReport report) throws IOException {
        String text = text(report);
        return text.substring(
                text.lastIndexOf("Cambios respecto de la versión anterior"), text.lastIndexOf("El año 2020 no tiene"));
    }

    private List<String> pages(QuarterlyReport report) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(print(report).toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
