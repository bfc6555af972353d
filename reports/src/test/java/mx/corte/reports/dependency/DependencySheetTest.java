package mx.corte.reports.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.leadership.Variants;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.pdf.Archive;
import mx.corte.reports.pdf.GoldenPages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet has two pages however much there is, says what it had no room for, and is what it says. */
class DependencySheetTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aFewOfEverythingStandsThereWhole() throws IOException {
        QuarterlyReport report = SheetFixture.report(3, "Unidad ");
        String text = check(report, report.dependencies().get(0));
        assertThat(text)
                .contains(
                        "Unidad 3",
                        "A-3",
                        "Virtual Realizada",
                        "CAC-2022-000003/1",
                        "Ficha de dependencia · clave D01 · SP1")
                .contains("La dependencia no estaba vigente el 31 de diciembre de 2022.")
                .contains("Acuerdos sin cumplir: 3. Vencidos al corte: 1. Por vencer: 2.")
                .contains("y 27 más")
                .doesNotContain("unidades más", "Otros temas");
    }

    @Test
    void whatHasNoRoomIsCountedAndPlaced() throws IOException {
        QuarterlyReport report = SheetFixture.report(40, SheetFixture.LONG);
        String text = check(report, report.dependencies().get(0));
        assertThat(text)
                .containsPattern("Hay \\d+ unidades más, con [\\d,]+ turnos y [\\d,]+ atendidos")
                .containsPattern("Otros temas: \\d+, con")
                .containsPattern("Hay \\d+ más en el trimestre; están en analistas/analistas.xlsx")
                .containsPattern("Hay \\d+ más, con fecha de compromiso posterior")
                .contains("todos están en control/inconsistencias.csv");
    }

    @Test
    void theNotesOfTheReportStandInEverySheet() throws IOException {
        QuarterlyReport report = SheetFixture.report(40, SheetFixture.LONG);
        assertThat(check(report, report.dependencies().get(0)))
                .contains("Notas El año 2020 no tiene días inhábiles registrados.");
        assertThat(check(report, report.dependencies().get(2)))
                .contains("Notas El año 2020 no tiene días inhábiles registrados.");
    }

    @Test
    void theAttentionIsLitByTheOwnGoalOrByThatOfTheWhole() throws IOException {
        QuarterlyReport report = Variants.lit("90", true);
        assertThat(check(report, report.dependencies().get(0)))
                .contains("Semáforo del porcentaje de atención: rojo. Meta del conjunto: 90\u00a0%.");
        assertThat(check(report, report.dependencies().get(1)))
                .contains("Semáforo del porcentaje de atención: amarillo. Meta propia: 95\u00a0%.");
        QuarterlyReport none = Variants.lit(null, false);
        assertThat(check(none, none.dependencies().get(0)))
                .contains("Semáforo del porcentaje de atención: sin semáforo. Sin meta.");
    }

    @Test
    void hostileTextIsShownAndBreaksNothing() throws IOException {
        QuarterlyReport report = SheetFixture.report(2, SheetFixture.HOSTILE);
        assertThat(check(report, report.dependencies().get(0)))
                .contains("'<b>'", "&amp;", "=1+1")
                .contains("xxxxxxxxxxxxxxxxxxxx");
    }

    @Test
    void aDependenciaWithoutAnythingSaysSo() throws IOException {
        QuarterlyReport report = SheetFixture.report(0, "Unidad ");
        String text = check(report, report.dependencies().get(2));
        assertThat(text)
                .contains("En el trimestre no se le turnó ninguna petición")
                .contains("Ninguna unidad ejecutora recibió turnos")
                .contains("No hay acuerdos sin cumplir.")
                .contains("Ninguna petición turnada en el trimestre tiene inconsistencias.")
                .contains("no aplica");
    }

    @Test
    void whatWasNotDeliveredIsNeverSaidToBeNone() throws IOException {
        QuarterlyReport report = Variants.onlyMeetingsDelivered(3);
        assertThat(check(report, report.dependencies().get(0)))
                .contains(
                        "Unidades ejecutoras No disponible: no se entregaron las peticiones.",
                        "Temas de las peticiones No disponible: no se entregaron las peticiones.",
                        "Inconsistencias por corregir No disponible: no se entregaron las peticiones.",
                        "Acuerdos abiertos y vencidos No disponible: no se entregaron los acuerdos.",
                        "Reuniones realizadas en el trimestre: 8; en el año, 8. Las proyectadas no están disponibles")
                .doesNotContain("Ninguna", "No hay");
    }

    @Test
    void tagsAndLinesAreThoseThatWereReadOverBefore() throws IOException {
        QuarterlyReport report = SheetFixture.report(3, "Unidad ");
        check(report, report.dependencies().get(0));
        GoldenPages.compareTags("ficha", folder.resolve("ficha.pdf"));
        GoldenPages.compareLines("ficha", folder.resolve("ficha.pdf"));
    }

    /** @return its text */
    private String check(QuarterlyReport report, DependencyEntry dependency) throws IOException {
        Path file = folder.resolve("ficha.pdf");
        new DependencySheet().write(report, dependency, file);
        byte[] first = Files.readAllBytes(file);
        new DependencySheet().write(report, dependency, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(Archive.complaints(file)).isEmpty();
        List<ReadBack> figures = new DependencyReadBack().read(file, dependency);
        for (ReadBack figure : figures) {
            MeasureValue value = report.measures().get(figure.measure(), figure.scope(), figure.key());
            assertThat(figure.text()).as(figure.toString()).isEqualTo(plain(value.figure()));
        }
        assertThat(figures)
                .extracting(ReadBack::measure, ReadBack::scope)
                .containsAll(DependencyReadBack.MEASURES.stream()
                        .flatMap(measure -> Stream.of("total", "dependencia")
                                .map(scope -> org.assertj.core.groups.Tuple.tuple(measure, scope)))
                        .toList());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            // where a line was broken is not the text's
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String plain(Figure figure) {
        return figure instanceof Figure.Value ? figure.plain() : figure.status();
    }
}
