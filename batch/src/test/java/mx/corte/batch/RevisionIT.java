package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** DOMAIN, "Trends and restatements": a later version supersedes, the earlier one stays, and what moved is said cell by cell. */
class RevisionIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void lateDataMakeASecondVersionAndTheFirstStaysAsItWas() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        close(workplace, "2022-T3", source);
        close(workplace, "2022-T4", source);
        SortedMap<String, String> first = Workplace.hashes(workplace.version("2022-T3"));
        List<String> firstRows = workplace.query("select * from corte_turno where corte_id = 1 order by folio, turno");
        Path petitions = source.resolve("peticiones.csv");
        String late = "Z-1,1,2022-08-01,VENTANILLA,AGUA,15106,A,2022-08-01,U1,ATENDIDA,2022-08-05,1\n";
        Files.writeString(petitions, Files.readString(petitions) + late);

        Workplace.Outcome run = revise(workplace, "late-data", "Llegó un turno tarde");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Workplace.hashes(workplace.version("2022-T3"))).isEqualTo(first);
        assertThat(workplace.query("select * from corte_turno where corte_id = 1 order by folio, turno"))
                .isEqualTo(firstRows);
        Path second = workplace.output().resolve("2022-T3/v2");
        assertThat(workplace.output().resolve("2022-T3/vigente")).hasContent("v2\n");
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(second.resolve("manifiesto.json")));
        assertThat(manifest.get("version").intValue()).isEqualTo(2);
        assertThat(manifest.get("tipo").stringValue()).isEqualTo("late-data");
        assertThat(manifest.get("motivo").stringValue()).isEqualTo("Llegó un turno tarde");
        assertThat(manifest.get("corte").get("id").stringValue()).isEqualTo("2022-T3-v2");
        theChangesAreExactlyWhatDiffers(
                workplace.version("2022-T3").resolve("datos/medidas.csv"),
                second.resolve("datos/medidas.csv"),
                second.resolve("control/cambios.csv"));
        assertThat(run.out()).contains("Celdas que cambiaron respecto a la versión anterior: ");

        // the next quarter's trend shows the version in force, without being made again itself
        assertThat(close(workplace, "2023-T1", source).exit()).isZero();
        assertThat(workplace.query("select count(*) from publicacion")).containsExactly("4");
    }

    @Test
    void anotherFormatShowsTheSameRowsWithoutReadingTheSource() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        close(workplace, "2022-T3", source);
        Files.move(source, folder.resolve("ya-no-esta"));
        long rows = count(workplace, "corte_turno");

        Workplace.Outcome run = revise(workplace, "format", "Se corrigió una plantilla");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Celdas que cambiaron respecto a la versión anterior: 0");
        assertThat(count(workplace, "corte_turno")).isEqualTo(rows);
        assertThat(workplace.query("select count(distinct hash) from corte_sello"))
                .containsExactly("1");
        Path second = workplace.output().resolve("2022-T3/v2");
        assertThat(second.resolve("datos/medidas.csv"))
                .hasSameTextualContentAs(workplace.version("2022-T3").resolve("datos/medidas.csv"));
        assertThat(second.resolve("control/cambios.csv"))
                .hasContent("tabla,id,ambito,clave,columna,antes,despues,motivo\n");
        assertThat(Workplace.hashes(second).keySet())
                .containsAll(Workplace.hashes(workplace.version("2022-T3")).keySet());

        // and a format of a format still knows whose rows they are
        assertThat(revise(workplace, "format", "Otra plantilla").exit()).isZero();
        assertThat(count(workplace, "corte_turno")).isEqualTo(rows);
    }

    @Test
    void aRevisionThatFailedBeforeTheSealIsReplacedOrResumed() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        close(workplace, "2022-T3", source);
        SortedMap<String, String> first = Workplace.hashes(workplace.output());
        Path petitions = source.resolve("peticiones.csv");
        String good = Files.readString(petitions);
        Files.writeString(petitions, good + "P-99,1,2022-09-24\n");

        assertThat(revise(workplace, "correction", "Primer intento").exit()).isEqualTo(5);
        assertThat(Workplace.hashes(workplace.output())).isEqualTo(first);
        Workplace.Outcome plain = workplace.run("run", "2022-T3");
        assertThat(plain.exit()).isEqualTo(3);
        assertThat(plain.err())
                .isEqualTo("La versión 2022-T3-v2 está a medias. Termínela primero con «corte resume 2022-T3».\n");

        Files.writeString(petitions, good);
        assertThat(workplace.run("resume", "2022-T3").exit()).isZero();
        assertThat(workplace.query("select version, tipo, motivo from corte order by version"))
                .containsExactly("1|inicial|", "2|correction|Primer intento");
        assertThat(workplace.run("resume", "2022-T3").exit()).isEqualTo(3);
    }

    @Test
    void whatARevisionMustNotBe() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        assertThat(revise(workplace, "method", "Sin primera versión").err())
                .isEqualTo("El trimestre 2022-T3 no se ha cerrado: no hay versión que revisar. Ciérrelo primero sin"
                        + " --revision.\n");
        close(workplace, "2022-T3", source);

        Workplace.Outcome bySample = workplace.run(
                "run", "2022-T3", "--revision", "--kind", "goal", "--reason", "Otra meta", "--source", "sample");

        assertThat(bySample.exit()).isEqualTo(3);
        assertThat(bySample.err()).startsWith("La versión 2022-T3-v1 tiene datos reales");
        assertThat(workplace.query("select count(*) from corte")).containsExactly("1");
    }

    private static Workplace.Outcome close(Workplace workplace, String quarter, Path source) {
        Workplace.Outcome run = workplace.run("run", quarter, "--source", "csv:" + source, "--max-rejected", "100");
        assertThat(run.err()).isEmpty();
        return run;
    }

    private static Workplace.Outcome revise(Workplace workplace, String kind, String reason) {
        return workplace.run("run", "2022-T3", "--revision", "--kind", kind, "--reason", reason);
    }

    private static long count(Workplace workplace, String table) throws SQLException {
        return Long.parseLong(workplace.query("select count(*) from " + table).get(0));
    }

    /** Worked out again from both published files: same rows, cell by cell. */
    private static void theChangesAreExactlyWhatDiffers(Path before, Path after, Path changes) throws Exception {
        List<String> columns = List.of("numerador", "denominador", "valor", "estado");
        var earlier = ExpectedFigures.read(before, row -> row).stream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> row.getField("medida") + "|" + row.getField("ambito") + "|" + row.getField("clave"),
                        row -> row));
        List<String> expected = new ArrayList<>();
        for (var row : ExpectedFigures.read(after, later -> later)) {
            String place = row.getField("medida") + "|" + row.getField("ambito") + "|" + row.getField("clave");
            for (String column : columns) {
                var was = earlier.get(place);
                String old = was == null ? "" : was.getField(column);
                if (!old.equals(row.getField(column))) {
                    expected.add(place + "|" + column + "|" + old + "|" + row.getField(column));
                }
            }
        }
        List<String> said = ExpectedFigures.read(changes, row -> row).stream()
                .filter(row -> row.getField("tabla").equals("medida"))
                .map(row -> String.join(
                        "|",
                        row.getField("id"),
                        row.getField("ambito"),
                        row.getField("clave"),
                        row.getField("columna"),
                        row.getField("antes"),
                        row.getField("despues")))
                .toList();
        assertThat(said).isEqualTo(expected).hasSizeGreaterThan(10);
    }
}
