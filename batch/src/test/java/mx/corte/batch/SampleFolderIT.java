package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sample} writes a folder that {@code run} closes. */
class SampleFolderIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aWrittenFolderClosesAQuarterOfItsYear() throws IOException {
        Workplace.Outcome written = sample("fuente", "--petitions", "600", "--seed", "7", "--year", "2025");
        assertThat(written.err()).isEmpty();
        assertThat(written.exit()).isZero();
        assertThat(written.out()).contains(folder.resolve("fuente/peticiones.csv") + ": 6");
        List<String> petitions = Files.readAllLines(folder.resolve("fuente/peticiones.csv"));
        assertThat(petitions.get(0))
                .isEqualTo("folio,turno,fecha_recepcion,canal,tema,municipio,dependencia,fecha_turno,unidad_ejecutora,"
                        + "estatus,fecha_respuesta,documentos_soporte");
        assertThat(petitions).anyMatch(row -> row.startsWith("CAC-2024-")).anyMatch(row -> row.startsWith("CAC-2025-"));

        Workplace.Outcome closed = workplace().run("run", "2025-T3", "--source", "csv:" + folder.resolve("fuente"));

        assertThat(closed.exit()).as(closed.err()).isZero();
        Map<String, String> totals = ExpectedFigures.totals(workplace().version("2025-T3"));
        assertThat(totals)
                .containsEntry("reuniones_realizadas", "25")
                .containsEntry("reuniones_acumulado", "75")
                .containsEntry("dependencias_vigentes", "22");
        assertThat(Integer.parseInt(totals.get("turnadas"))).isBetween(60, 110);
        assertThat(totals.get("porcentaje_atencion")).matches("[6-9]\\d\\.\\d\\d");
    }

    @Test
    void itTellsHowFarItIs() {
        Workplace.Outcome written = workplace()
                .run(CorteApplication::start, "sample", folder.resolve("fuente").toString(), "--petitions", "600");
        assertThat(written.err())
                .startsWith("Escritura de los datos inventados…\n")
                .containsPattern("Escritura de los datos inventados: 1,\\d{3} renglones en .* s\n$");
        assertThat(folder).isDirectoryNotContaining("glob:**data");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOthers() {
        assertThat(sample("a", "--petitions", "200", "--seed", "7").exit()).isZero();
        assertThat(sample("b", "--petitions", "200", "--seed", "7").exit()).isZero();
        assertThat(sample("c", "--petitions", "200", "--seed", "8").exit()).isZero();

        Map<String, String> bytes = Workplace.hashes(folder.resolve("a"));
        assertThat(bytes).hasSize(8).isEqualTo(Workplace.hashes(folder.resolve("b")));
        assertThat(Workplace.hashes(folder.resolve("c")).get("peticiones.csv"))
                .isNotEqualTo(bytes.get("peticiones.csv"));
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mia"));
        Files.writeString(mine.resolve("nota.txt"), "hola");

        Workplace.Outcome refused = sample("mia");

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).isEqualTo("La carpeta " + mine + " no está vacía. Elija otra, nueva o vacía.\n");
        assertThat(Workplace.hashes(mine)).containsOnlyKeys("nota.txt");
        assertThat(sample("x", "--petitions", "-1").err()).isEqualTo("El valor de --petitions no es válido: «-1».\n");
        assertThat(sample("x", "--year", "22").exit()).isEqualTo(2);
    }

    private Workplace.Outcome sample(String name, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("sample", folder.resolve(name).toString()));
        arguments.addAll(List.of(more));
        return workplace().run(arguments.toArray(String[]::new));
    }

    private Workplace workplace() {
        return new Workplace(folder);
    }
}
