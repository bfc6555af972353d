package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was frozen and cannot be published can be given up, on record, and begun anew from a mended source. */
class DiscardIT {

    private static final String QUARTER = "2022-T3";
    private static final String WHY = "Folio que es una palabra de los datos abiertos";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aSealedVersionThatGivesAFolioAwayIsGivenUpAndClosedFromTheMendedSource() throws Exception {
        Workplace workplace = new Workplace(folder.resolve("work"));
        Path source = copy("bordes");
        Path petitions = source.resolve("peticiones.csv");
        String mended = Files.readString(petitions);
        Files.writeString(petitions, mended + firstRowWithFolio(mended, "publicado"));
        String[] run = {"run", QUARTER, "--source", "csv:" + source, "--max-rejected", "100"};

        Workplace.Outcome refused = workplace.run(run);
        assertThat(refused.exit()).isEqualTo(7);
        assertThat(refused.err())
                .contains("el folio publicado", "corte discard")
                .hasLineCount(1);
        assertThat(workplace.version(QUARTER)).doesNotExist();
        Files.writeString(petitions, mended);
        assertThat(workplace.run(run).err()).contains("el folio publicado");

        assertThat(workplace.run("discard", QUARTER).exit()).isEqualTo(2);
        Workplace.Outcome given = workplace.run("discard", QUARTER, "--by", "Ana", "--reason", WHY);
        assertThat(given.exit()).as(given.err()).isZero();
        assertThat(given.out()).contains("Se renunció a 2022-T3-v1");
        assertThat(workplace.query("select count(*) from corte")).containsExactly("0");
        assertThat(workplace.query("select count(*) from medida")).containsExactly("0");

        Workplace.Outcome closed = workplace.run(run);
        assertThat(closed.exit()).as(closed.err()).isZero();
        assertThat(Workplace.hashes(workplace.version(QUARTER))).isEqualTo(closedAtOnce(source));
        assertThat(workplace.query("select acto, version, motivo from bitacora where acto = 'descartado'"))
                .containsExactly("descartado|1|" + WHY);
    }

    @Test
    void whatIsPublishedOrWasNeverBegunIsNotGivenUp() {
        Workplace workplace = new Workplace(folder);
        assertNothing(workplace);
        assertThat(workplace.close(QUARTER, "bordes").exit()).isZero();
        assertNothing(workplace);
    }

    @Test
    void aReasonThatSaysAFolioIsRefusedBeforeAnythingIsSealed() throws IOException {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close(QUARTER, "bordes").exit()).isZero();
        String folio = firstFolio(Files.readString(TestData.source("bordes").resolve("peticiones.csv")));

        for (String kind : List.of("correction", "format")) {
            Workplace.Outcome refused = workplace.run(
                    "run", QUARTER, "--revision", "--kind", kind, "--reason", "Se corrigió (" + folio + ").");
            assertThat(refused.exit()).as(refused.err()).isEqualTo(3);
            assertThat(refused.err()).contains("contiene el folio " + folio).hasLineCount(1);
        }
        Workplace.Outcome closed =
                workplace.run("run", QUARTER, "--revision", "--kind", "correction", "--reason", "Se corrigió uno");
        assertThat(closed.exit()).as(closed.err()).isZero();
    }

    private static void assertNothing(Workplace workplace) {
        Workplace.Outcome refused = workplace.run("discard", QUARTER, "--reason", WHY);
        assertThat(refused.exit()).as(refused.err()).isEqualTo(3);
        assertThat(refused.err()).contains("No hay a qué renunciar").hasLineCount(1);
    }

    private SortedMap<String, String> closedAtOnce(Path source) {
        Workplace other = new Workplace(folder.resolve("other"));
        other.run("run", QUARTER, "--source", "csv:" + source, "--max-rejected", "100");
        return Workplace.hashes(other.version(QUARTER));
    }

    private Path copy(String data) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("fuente"));
        try (Stream<Path> files = Files.list(TestData.source(data))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        return copy;
    }

    private static String firstFolio(String petitions) {
        String first = petitions.lines().toList().get(1);
        return first.substring(0, first.indexOf(','));
    }

    private static String firstRowWithFolio(String petitions, String folio) {
        String first = petitions.lines().toList().get(1);
        return folio + first.substring(first.indexOf(',')) + "\n";
    }
}
