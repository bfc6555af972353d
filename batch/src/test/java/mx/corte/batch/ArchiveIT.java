package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code status} and {@code diff} tell what there is, and change nothing. */
class ArchiveIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whereNothingWasClosedNothingIsMade() {
        Workplace.Outcome status = new Workplace(folder).run("status");

        assertThat(status.exit()).isZero();
        assertThat(status.out()).startsWith("No hay ningún trimestre");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void versionsAreListedWithTheirStateAndWhatMoved() throws Exception {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T3", "bordes").exit()).isZero();
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        Path petitions = source.resolve("peticiones.csv");
        String late = "Z-1,1,2022-08-01,VENTANILLA,AGUA,15106,A,2022-08-01,U1,ATENDIDA,2022-08-05,1\n";
        Files.writeString(petitions, Files.readString(petitions) + late);
        Workplace.Outcome revision = workplace.run(
                "run",
                "2022-T3",
                "--revision",
                "--kind",
                "late-data",
                "--reason",
                "Llegó un turno tarde",
                "--source",
                "csv:" + source);
        assertThat(revision.exit()).as(revision.err()).isZero();
        List<String> database = workplace.dump();

        Workplace.Outcome status = workplace.run("status");
        assertThat(status.out())
                .containsPattern("2022-T3 +v1 +publicada +inicial +2022-09-30 +csv ")
                .containsPattern("2022-T3 +v2 +vigente +late-data +2022-09-30 +csv ")
                .contains(
                        "motivo: Llegó un turno tarde\n",
                        workplace.version("2022-T3").toString());
        JsonNode second = JsonMapper.shared()
                .readTree(workplace.run("status", "--json").out())
                .get("versiones")
                .get(1);
        assertThat(second.get("version").intValue()).isEqualTo(2);
        assertThat(second.get("estado").stringValue()).isEqualTo("vigente");
        assertThat(second.get("sellado_en").stringValue()).startsWith("20").endsWith("Z");

        Workplace.Outcome diff = workplace.run("diff", "2022-T3", "v1", "v2", "--json");
        List<String> published = Files.readAllLines(workplace.output().resolve("2022-T3/v2/control/cambios.csv"));
        JsonNode document = JsonMapper.shared().readTree(diff.out());
        assertThat(document.get("cambios").size()).isEqualTo(published.size() - 1);
        assertThat(workplace.run("diff", "2022-T3", "1", "1").out()).isEqualTo("Celdas que cambiaron: 0\n");
        assertThat(workplace.dump()).isEqualTo(database);
    }
}
