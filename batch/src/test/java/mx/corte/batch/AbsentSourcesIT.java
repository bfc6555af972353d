package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A table of a bare header is no riddle: the public is told which source was not delivered, and nothing of those that were. */
class AbsentSourcesIT {

    private static final String NO_PETITIONS = "La fuente no entregó las peticiones: ";
    private static final String NO_AGREEMENTS = "La fuente no entregó los acuerdos: ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void thePublicNotesNameEachOfThem() throws Exception {
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        Files.delete(source.resolve("peticiones.csv"));
        Files.delete(source.resolve("acuerdos.csv"));
        Files.delete(source.resolve("municipios.csv"));
        Workplace workplace = new Workplace(folder);

        Workplace.Outcome run = workplace.run("run", "2022-T3", "--source", "csv:" + source, "--max-rejected", "100");

        assertThat(run.exit()).as(run.err()).isZero();
        Path open = workplace.version("2022-T3").resolve("transparencia");
        assertThat(open.resolve("estadisticas-municipio.csv")).content().hasLineCount(1);
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(open.resolve("datapackage.json")))
                        .get("description")
                        .stringValue())
                .contains(NO_PETITIONS, NO_AGREEMENTS)
                .doesNotContain("no entregó las reuniones", "no entregó la proyección", "municipios");
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                        open.resolve("estadisticas-publicas.xlsx").toFile());
                var rows = workbook.findSheet("Notas").orElseThrow().openStream()) {
            assertThat(rows.map(row -> row.getCellText(0)).collect(Collectors.joining("\n")))
                    .contains(NO_PETITIONS, NO_AGREEMENTS);
        }
    }
}
