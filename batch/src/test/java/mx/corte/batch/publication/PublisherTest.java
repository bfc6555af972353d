package mx.corte.batch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import mx.corte.batch.Workplace;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under its final name a version is whole and right, or it is not there. */
class PublisherTest {

    private static final QuarterlyReport REPORT = SmallReport.report(false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Test
    void aWholeVersionAppearsAtOnceAndNothingIsLeftBehind() {
        Publisher publisher = publisher(file("datos/uno.txt"), file("dos.txt"));

        publisher.render(REPORT, REPORT);
        nothingIsVisible();
        publisher.reconcile(REPORT, REPORT);
        nothingIsVisible();
        String hash = publisher.publish(REPORT.edition());

        assertThat(Workplace.hashes(folders().published()))
                .containsOnlyKeys(
                        "control/conciliacion.json", "datos/uno.txt", "dos.txt", "index.html", "manifiesto.json")
                .containsEntry("manifiesto.json", hash);
        assertThat(folders().staging()).doesNotExist();
    }

    @Test
    void aFileThatCannotBeDrawnLeavesNothingVisible() {
        Publisher publisher = publisher(file("uno.txt"), rendering((report, file) -> {
            Files.writeString(file, "la mitad");
            throw new IOException("disco lleno");
        }));

        Problem problem = catchThrowableOfType(Problem.class, () -> publisher.render(REPORT, REPORT));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.OUTPUT);
        assertThat(problem.key()).isEqualTo("output.unwritable");
        assertThat(problem).hasRootCauseMessage("disco lleno");
        nothingIsVisible();
    }

    @Test
    void anyOtherFailureWhileDrawingLeavesNothingVisible() {
        Publisher publisher = publisher(file("uno.txt"), rendering((report, file) -> {
            throw new IllegalArgumentException("no measure");
        }));

        assertThatThrownBy(() -> publisher.render(REPORT, REPORT)).isInstanceOf(IllegalArgumentException.class);
        nothingIsVisible();
    }

    @Test
    void aDifferenceStopsThePublicationAndIsNamed() throws IOException {
        List<ReadBack> wrong = SmallReport.figures();
        wrong.set(1, new ReadBack("renglón 2", "turnadas", "dependencia", "A", "4"));
        Publisher publisher = publisher(file("uno.txt"), reading("otro.txt", wrong));
        publisher.render(REPORT, REPORT);

        Problem problem = catchThrowableOfType(Problem.class, () -> publisher.reconcile(REPORT, REPORT));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.OUTPUT);
        assertThat(problem.key()).isEqualTo("output.difference");
        assertThat(problem.arguments()).containsExactly(1L, "otro.txt", "turnadas", "dependencia A", "4", "3");
        nothingIsVisible();
        assertThat(Files.readString(folders().staging().resolve("control/conciliacion.json")))
                .contains("\"diferencias\" : 1", "\"coincide\" : false");
    }

    @Test
    void aMissingFigureStopsThePublication() {
        Publisher publisher =
                publisher(reading("otro.txt", SmallReport.figures().subList(0, 2)));
        publisher.render(REPORT, REPORT);

        assertThatThrownBy(() -> publisher.reconcile(REPORT, REPORT)).isInstanceOf(Problem.class);
        nothingIsVisible();
    }

    @Test
    void anExtraFigureStopsThePublication() {
        List<ReadBack> extra = SmallReport.figures();
        extra.add(new ReadBack("renglón 5", "turnadas", "tema", "AGUA", "3"));
        Publisher publisher = publisher(reading("otro.txt", extra));
        publisher.render(REPORT, REPORT);

        assertThatThrownBy(() -> publisher.reconcile(REPORT, REPORT)).isInstanceOf(Problem.class);
        nothingIsVisible();
    }

    @Test
    void aFileThatCannotBeReadBackStopsThePublication() {
        Publisher publisher = publisher(new PublishedFile(
                "otro.txt",
                "Otro",
                (report, file) -> 0,
                (file, report) -> {
                    throw new IOException("dañado");
                },
                value -> false,
                false));
        publisher.render(REPORT, REPORT);

        Problem problem = catchThrowableOfType(Problem.class, () -> publisher.reconcile(REPORT, REPORT));

        assertThat(problem.key()).isEqualTo("output.unreadable");
        nothingIsVisible();
    }

    @Test
    void whatAnEarlierAttemptLeftInStagingIsNotPublished() throws IOException {
        Files.createDirectories(folders().staging().resolve("viejo"));
        Files.writeString(folders().staging().resolve("viejo/resto.txt"), "de otro intento");

        publish(publisher(file("uno.txt")));

        assertThat(folders().published().resolve("viejo")).doesNotExist();
    }

    @Test
    void aVersionThatIsAlreadyThereIsKeptAndAnotherOneIsNotPutOverIt() {
        String hash = publish(publisher(file("uno.txt")));
        SortedMap<String, String> before = Workplace.hashes(folders().published());

        assertThat(publish(publisher(file("uno.txt")))).isEqualTo(hash);
        assertThat(folders().staging()).doesNotExist();
        assertThatThrownBy(() -> publish(publisher(file("uno.txt"), file("dos.txt"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("output.occupied"));

        assertThat(Workplace.hashes(folders().published())).isEqualTo(before);
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        publish(publisher(file("uno.txt")));
        OutputFolders elsewhere =
                new OutputFolders(output.resolve("otra"), folders().quarter(), 1);

        publish(new Publisher(List.of(file("uno.txt")), elsewhere, "corte prueba"));

        assertThat(Workplace.hashes(elsewhere.published()))
                .isEqualTo(Workplace.hashes(folders().published()));
    }

    @Test
    void theIndexSaysWhenTheDataAreInvented() throws IOException {
        QuarterlyReport sample = SmallReport.report(true);
        Publisher publisher = publisher(file("uno.txt"));
        publisher.render(sample, sample);
        publisher.reconcile(sample, sample);
        publisher.publish(sample.edition());

        assertThat(Files.readString(folders().published().resolve("index.html")))
                .contains("<html lang=\"es-MX\">", "DATOS DE MUESTRA — sin valor oficial");
        assertThat(Files.readString(folders().published().resolve("manifiesto.json")))
                .contains("\"datos_de_muestra\" : true");
    }

    @Test
    void theIndexShowsHostileTitlesAsText() throws IOException {
        publish(publisher(new PublishedFile(
                "uno.txt",
                "<script>alert(\"x\")</script> & más",
                (report, file) -> {
                    Files.writeString(file, "1");
                    return 1;
                },
                (file, report) -> List.of(),
                value -> false,
                false)));

        assertThat(Files.readString(folders().published().resolve("index.html")))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; más");
    }

    @Test
    void theReleasedRevisionIsNamedInAFileOfItsOwn() {
        publish(publisher(file("uno.txt")));
        folders().release();
        folders().release();

        assertThat(output.resolve("2022-T4/vigente")).hasContent("v1\n");
        assertThat(output.resolve("2022-T4")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void stagingIsBesideThePublishedFoldersAndHidden() {
        assertThat(folders().staging()).hasParentRaw(output.resolve(".en-proceso"));
        assertThat(new OutputFolders(output, folders().quarter(), 2).staging())
                .isNotEqualTo(folders().staging());
    }

    private void nothingIsVisible() {
        assertThat(output.resolve("2022-T4")).doesNotExist();
    }

    private OutputFolders folders() {
        return new OutputFolders(output, Quarter.parse("2022-T4").orElseThrow(), 1);
    }

    private Publisher publisher(PublishedFile... files) {
        return new Publisher(List.of(files), folders(), "corte prueba");
    }

    private static String publish(Publisher publisher) {
        publisher.render(REPORT, REPORT);
        publisher.reconcile(REPORT, REPORT);
        return publisher.publish(REPORT.edition());
    }

    private static PublishedFile file(String path) {
        return reading(path, SmallReport.figures());
    }

    private static PublishedFile reading(String path, List<ReadBack> figures) {
        return new PublishedFile(
                path,
                "Un archivo",
                (report, file) -> {
                    Files.write(file, path.getBytes(StandardCharsets.UTF_8));
                    return 1;
                },
                (file, report) -> new ArrayList<>(figures),
                value -> true,
                true);
    }

    private static PublishedFile rendering(PublishedFile.Rendering rendering) {
        return new PublishedFile("otro.txt", "Otro", rendering, (file, report) -> List.of(), value -> false, false);
    }
}
