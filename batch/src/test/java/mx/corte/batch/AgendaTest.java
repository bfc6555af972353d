package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.batch.Workplace.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code agenda} prints from the source alone: as an operator types it, and without a database. */
class AgendaTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aRangeGivesOnePaperPerMeetingAndNoDatabase() throws IOException {
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        String hostile = "M/9 «Ñ» <b>&amp;";
        append(source, "reuniones.csv", hostile + ",A,2022-09-20,09:15,VIRTUAL,Plataforma {0} 'x',PROGRAMADA,,,");
        append(source, "reuniones.csv", "M10,ZZZ,2022-09-20,10:00,VIRTUAL,Teams,PROGRAMADA,,,");

        Outcome run = agenda(source, "--from", "2022-09-01", "--to", "2022-09-30", "--as-of", "2022-09-18");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        List<String> files = files();
        assertThat(files)
                .contains("M3.pdf", "M3-observaciones.csv")
                .anyMatch(name -> name.matches("M_9_{2}_{3}_b__amp_~[0-9a-f]{10}\\.pdf"));
        assertThat(run.out())
                .contains("Reuniones canceladas de esos días, sin Orden del Día: 1")
                .contains("no se pueden ubicar en un día: ")
                .endsWith("Cuentan los hechos hasta el 2022-09-18.\n");
        String paper = text(files.stream()
                .filter(name -> name.startsWith("M_9"))
                .filter(name -> name.endsWith(".pdf"))
                .findFirst()
                .orElseThrow());
        assertThat(paper)
                .contains(hostile)
                .contains("20 de septiembre de 2022")
                .contains("Plataforma {0} 'x'")
                .contains("Asuntos por tratar", "Porcentaje de atención", "Políticas de atención", "Firmas");
        assertThat(folder.resolve("data/corte.mv.db")).doesNotExist();

        byte[] first = Files.readAllBytes(output().resolve("M3.pdf"));
        agenda(source, "--from", "2022-09-01", "--to", "2022-09-30", "--as-of", "2022-09-18");
        assertThat(Files.readAllBytes(output().resolve("M3.pdf"))).isEqualTo(first);
        assertThat(files()).isEqualTo(files);

        Outcome unknown = agenda(source, "M99");
        assertThat(unknown.exit()).isEqualTo(3);
        assertThat(unknown.err())
                .isEqualTo(
                        "La fuente no tiene ninguna reunión «M99». Revise la clave, o busque por días con --from y --to.\n");
        assertThat(agenda(source, "M10").err())
                .startsWith("La reunión «M10» está en la fuente, pero no se puede usar: DEPENDENCIA_DESCONOCIDA (")
                .hasLineCount(1);
        assertThat(agenda(source, "--from", "2030-01-01", "--to", "2030-01-02").err())
                .startsWith("No hay reuniones que imprimir entre el 2030-01-01 y el 2030-01-02");
        assertThat(agenda(source).exit()).isEqualTo(2);
        assertThat(agenda(source, "M1", "--from", "2030-01-01", "--to", "2030-01-02")
                        .exit())
                .isEqualTo(2);
        assertThat(agenda(source, "--from", "2030-01-02", "--to", "2030-01-01").err())
                .hasLineCount(1);
    }

    private Outcome agenda(Path source, String... arguments) {
        return new Workplace(folder)
                .run(Stream.concat(Stream.of("agenda", "--source", "csv:" + source), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private Path output() {
        return folder.resolve("output/agenda");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(output())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(output().resolve(file).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void append(Path source, String file, String row) throws IOException {
        String text = Files.readString(source.resolve(file), StandardCharsets.UTF_8);
        Files.writeString(source.resolve(file), text + (text.endsWith("\n") ? "" : "\n") + row + "\n");
    }
}
