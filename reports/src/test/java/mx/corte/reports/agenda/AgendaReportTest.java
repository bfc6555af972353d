package mx.corte.reports.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.leadership.Variants;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TopicCount;
import mx.corte.reports.pdf.Archive;
import mx.corte.reports.pdf.GoldenPages;
import mx.corte.reports.pdf.PrintedTables;
import mx.corte.reports.pdf.PrintedTables.Cell;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An Orden del Día holds the whole meeting kit, cuts nothing, and leaves room to write. */
class AgendaReportTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 1);
    private static final String HOSTILE = "{0} '<b>' \"&amp; =1+1 ñ\u0301 العربية 漢字 " + "x".repeat(400);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyPartOfTheKitIsThereInItsOrder() throws IOException {
        String text = check(kit(3, "Texto "));
        assertThat(text)
                .containsSubsequence(
                        "Orden del Día",
                        "RT-1",
                        "1 de diciembre de 2022",
                        "09:30",
                        "Virtual",
                        "Texto 1",
                        "Programada",
                        "Asuntos por tratar",
                        "1. Texto 1",
                        "Porcentaje de atención",
                        "Peticiones por unidad ejecutora",
                        "inconsistencias por corregir",
                        "F-3",
                        "turnos con plazo vencido",
                        "T-3",
                        "Políticas de atención",
                        "Estipulaciones adicionales",
                        "Comentarios sobre las peticiones turnadas",
                        "Acuerdos abiertos",
                        "A-3",
                        "Vencido",
                        "Notas",
                        "Intervenciones",
                        "Opiniones",
                        "Acuerdos de la reunión",
                        "Evidencia fotográfica",
                        "Fotografía 4:",
                        "Firmas",
                        "Texto 3",
                        "Nombre, cargo y firma");
        List<Cell> cells = PrintedTables.read(file());
        assertThat(cells)
                .filteredOn(cell -> PrintedTables.same(cell.section(), "Acuerdos de la reunión"))
                .hasSizeGreaterThanOrEqualTo(24)
                .allMatch(cell -> cell.text().isEmpty());
        assertThat(cells)
                .filteredOn(cell -> cell.isUnder("Porcentaje de atención", "Dependencia, en el trimestre"))
                .filteredOn(cell -> PrintedTables.same(cell.rows().get(0), "Turnos"))
                .extracting(Cell::text)
                .containsExactly("27");
    }

    @Test
    void aLongListRepeatsItsHeadsAndSaysWhereTheRestIs() throws IOException {
        MeetingKit kit = kit(300, "Texto ");
        String text = check(kit);
        assertThat(text)
                .contains("F-100 ", "T-100 ", "Aquí se muestran 100; la lista completa está en el archivo")
                .doesNotContain("F-101 ", "T-101 ")
                .contains("A-300 ");
        assertThat(kit.observations()).hasSize(600);
        int pages = text.split("Días hábiles de retraso", -1).length - 1;
        assertThat(pages).as("the heads stand on each page of the list").isGreaterThanOrEqualTo(3);
    }

    @Test
    void hostileAndVeryLongTextIsPrintedWhole() throws IOException {
        String word = "supercalifragilístico ";
        String text = check(kit(2, HOSTILE + word.repeat(160) + "FIN"));
        assertThat(text).contains("'<b>'", "&amp;", "=1+1");
        assertThat(text.split("FIN1|FIN2", -1).length - 1)
                .as("place, three lists, topics, agreements and signatures, each twice but the place")
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void aMeetingWithNothingToTalkAboutSaysSo() throws IOException {
        assertThat(check(kit(0, "")))
                .contains("no se indica en la fuente")
                .contains("Sin puntos configurados.")
                .contains("Ninguna petición turnada en el trimestre tiene inconsistencias.")
                .contains("Ningún turno pendiente tiene el plazo vencido.")
                .contains("No hay acuerdos abiertos de reuniones anteriores.")
                .contains("En el trimestre 2022-T4 no se ha turnado ninguna petición");
    }

    @Test
    void whatWasNotDeliveredIsNeverSaidToBeNone() throws IOException {
        MeasureTable absent = Variants.onlyMeetingsDelivered(3).measures();
        assertThat(check(kit(0, "", absent)))
                .contains(
                        "inconsistencias por corregir No disponible: no se entregaron las peticiones.",
                        "turnos con plazo vencido No disponible: no se entregaron las peticiones.",
                        "Comentarios sobre las peticiones turnadas No disponible: no se entregaron las peticiones.",
                        "Acuerdos abiertos No disponible: no se entregaron los acuerdos.")
                .doesNotContain("Ninguna", "Ningún", "No hay");
    }

    @Test
    void tagsAndLinesAreThoseThatWereReadOverBefore() throws IOException {
        check(kit(3, "Texto "));
        GoldenPages.compareTags("orden-del-dia", file());
        GoldenPages.compareLines("orden-del-dia", file());
    }

    private Path file() {
        return folder.resolve("orden.pdf");
    }

    /** @return its text, with lines joined */
    private String check(MeetingKit kit) throws IOException {
        new AgendaReport().write(kit, file());
        byte[] first = Files.readAllBytes(file());
        new AgendaReport().write(kit, file());
        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        assertThat(Archive.complaints(file())).isEmpty();
        try (PDDocument document = Loader.loadPDF(file().toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** @param much observations, agreements, points; with 0 it is the dependencia that got nothing */
    private static MeetingKit kit(int much, String text) {
        return kit(much, text, ReportFixture.report(3, true).measures());
    }

    private static MeetingKit kit(int much, String text, MeasureTable all) {
        QuarterlyReport report = ReportFixture.report(3, true);
        var dependency = report.dependencies().get(much == 0 ? 2 : 0);
        MeasureTable measures = new MeasureTable(all.rows().stream()
                .filter(value -> value.scope().equals(MeasureTable.TOTAL)
                        || value.key().equals(dependency.key())
                        || value.key().startsWith(dependency.key() + "/"))
                .toList());
        List<String> points = many(Math.min(much, 3), i -> text + i);
        return new MeetingKit(
                new Appointment(
                        "RT-1", DAY, much == 0 ? "" : "09:30", "Virtual", much == 0 ? "" : text + 1, "PROGRAMADA"),
                dependency,
                new AsOf("2022-T4", DAY, DAY, "datos de muestra", true),
                measures,
                Map.of(dependency.key() + "/U1", text + 1),
                new ArrayList<>(many(much, i -> new TopicCount(dependency.key(), text + i, 9, 4))),
                many(
                        much,
                        i -> new ControlRow("peticiones", "F-" + i, "1", dependency.key(), "SIN_EJECUTORA", "vacía")),
                many(much, i -> new OverdueReferral("T-" + i, 1, "U1", DAY.minusDays(60), DAY.minusDays(30), i)),
                many(
                        much,
                        i -> new AgreementEntry(
                                "A-" + i,
                                "RT-0",
                                dependency.key(),
                                text + i,
                                "",
                                DAY.minusDays(i),
                                null,
                                true,
                                false,
                                true)),
                List.of("Una nota."),
                new KitTexts(points, points, points, points));
    }

    private static <T> List<T> many(int much, IntFunction<T> make) {
        return IntStream.rangeClosed(1, much).mapToObj(make).toList();
    }
}
