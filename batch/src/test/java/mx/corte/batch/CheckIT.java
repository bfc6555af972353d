package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check} says beforehand what a closing would meet, and leaves no trace. */
class CheckIT {

    private static final String EDGES = "csv:" + TestData.source("bordes");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void withoutADatabaseNothingIsMadeAndTheRejectsHaveTheirExitCode() {
        Workplace.Outcome run = new Workplace(folder).run("check", EDGES, "--quarter", "2022-T3");

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("No se cerraría: se rechazó más del 5 % de los renglones de proyeccion 2/6, reuniones 4/8,"
                        + " acuerdos 1/5, peticiones 8/26.");
        assertThat(run.out())
                .contains(
                        "peticiones: 26 renglones leídos, 18 aceptados, 8 rechazados\n",
                        "motivos: ASISTENCIA_INVALIDA 1, FECHA_INVALIDA 1, MODALIDAD_DESCONOCIDA 1, REUNION_DUPLICADA 1\n",
                        "Aviso: no hay días inhábiles de 2021",
                        "No hay trimestres anteriores publicados con los cuales comparar.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMistypedYearIsOneWarningAndOneRemark() throws Exception {
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        Path rows = source.resolve("peticiones.csv");
        Files.writeString(rows, Files.readString(rows).replace("P-05,1,2022-09-01", "P-05,1,0202-09-01"));
        Workplace workplace = new Workplace(folder);
        String[] of = {"csv:" + source, "--quarter", "2022-T3"};

        assertThat(workplace.run("check", of[0], of[1], of[2]).out().lines())
                .filteredOn(line -> line.contains("no hay días inhábiles"))
                .singleElement(STRING)
                .startsWith("Aviso: no hay días inhábiles de 202 a 2021; ");
        assertThat(JsonMapper.shared()
                        .readTree(workplace
                                .run("check", of[0], of[1], of[2], "--json")
                                .out())
                        .get("ejercicios_sin_dias_inhabiles"))
                .hasSize(1820);

        assertThat(workplace
                        .run("run", "2022-T3", "--source", of[0], "--max-rejected", "100")
                        .exit())
                .isZero();
        try (PDDocument report = Loader.loadPDF(workplace
                .version("2022-T3")
                .resolve("direccion/informe-trimestral.pdf")
                .toFile())) {
            assertThat(new PDFTextStripper().getText(report).replaceAll("\\s+", " "))
                    .containsOnlyOnce("ningún día inhábil de 202 a 2021: en esos años los plazos cuentan");
        }
    }

    @Test
    void whatItCountsIsWhatAClosingPublishes() throws Exception {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T2", "sintetico").exit()).isZero();
        assertThat(workplace.close("2022-T3", "sintetico").exit()).isZero();
        var database = workplace.dump();
        SortedMap<String, String> files = Workplace.hashes(workplace.output());

        Workplace.Outcome run =
                workplace.run("check", "csv:" + TestData.source("sintetico"), "--quarter", "2022-T3", "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode document = JsonMapper.shared().readTree(run.out());
        assertThat(counts(document.get("inconsistencias")))
                .isEqualTo(published(workplace, "inconsistencias.csv", "peticiones"))
                .isNotEmpty();
        for (JsonNode entity : document.get("entidades")) {
            assertThat(counts(entity.get("motivos")))
                    .isEqualTo(published(
                            workplace, "rechazos.csv", entity.get("entidad").stringValue()));
        }
        assertThat(document.get("trimestres_anteriores").intValue()).isEqualTo(1);
        assertThat(document.get("saltos")).isEmpty();

        Workplace.Outcome other = workplace.run("check", EDGES, "--quarter", "2022-T4");
        assertThat(other.out())
                .contains(
                        "Aviso grave: turnadas es 1, y lo usual en los trimestres anteriores es 1,003.\n",
                        "Un cierre automático se detendría. ");
        assertThat(workplace
                        .run("check", EDGES, "--quarter", "2022-T4", "--cutoff", "2022-11-30")
                        .out())
                .contains("No se comparó con los trimestres anteriores")
                .doesNotContain("Aviso grave");

        assertThat(workplace.dump()).isEqualTo(database);
        assertThat(Workplace.hashes(workplace.output())).isEqualTo(files);
    }

    private static Map<String, Long> counts(JsonNode object) {
        Map<String, Long> counts = new TreeMap<>();
        object.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().longValue()));
        return counts;
    }

    private static Map<String, Long> published(Workplace workplace, String file, String entity) throws Exception {
        return ExpectedFigures.read(
                        workplace.version("2022-T3").resolve("control").resolve(file),
                        row -> row.getField("entidad") + " " + row.getField("motivo"))
                .stream()
                .filter(line -> line.startsWith(entity + " "))
                .map(line -> line.substring(entity.length() + 1))
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }
}
