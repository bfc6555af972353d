package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing of a range is listed, then closed, oldest first; what is closed is never closed again. */
class BackfillIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void eachModeTakesItsOwnOldestFirst() throws Exception {
        Workplace workplace = new Workplace(folder);
        String source = MovingSource.in(folder.resolve("fuente"), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        String dry = "backfill 2022-T1..2022-T4 --dry-run --source " + source;
        assertThat(workplace.run(dry.split(" ")).out())
                .isEqualTo(
                        """
                        2022-T1: por cerrar; se cierra
                        2022-T2: por cerrar; se cierra
                        2022-T3: por cerrar; se cierra
                        2022-T4: por cerrar; se cierra
                        """);
        assertThat(workplace.databaseFile().getParent()).doesNotExist();

        assertThat(workplace.run("run", "2022-T2", "--source", source).exit()).isZero();
        assertThat(workplace.run("run", "2022-T3", "--source", "csv:" + folder).exit())
                .isEqualTo(5);

        Workplace.Outcome missing = fill(workplace, source, "missing");
        assertThat(missing.out())
                .startsWith(
                        """
                        2022-T1: por cerrar; se cierra
                        2022-T2: liberado; no se toca
                        2022-T3: con falla; no se toca
                        2022-T4: por cerrar; se cierra
                        """)
                .containsSubsequence("Corte 2022-T1-v1 sellado", "Corte 2022-T4-v1 sellado");
        assertThat(fill(workplace, source, "failed").out())
                .contains("2022-T3: con falla; se cierra\n", "Corte 2022-T3-v1 sellado");
        assertThat(fill(workplace, source, "all").out().lines())
                .hasSize(4)
                .allMatch(line -> line.endsWith("liberado; no se toca"));

        assertThat(workplace.query("select trimestre, quien from bitacora where acto = 'cerrado' order by suceso_id"))
                .containsExactly(
                        "2022-T2|" + System.getProperty("user.name"), "2022-T1|Ana", "2022-T4|Ana", "2022-T3|Ana");
        assertThat(Files.readString(workplace.output().resolve("2022-T1/vigente")))
                .isEqualTo("v1\n");
    }

    private static Workplace.Outcome fill(Workplace workplace, String source, String mode) {
        Workplace.Outcome run =
                workplace.run("backfill", "2022-T1..2022-T4", "--mode", mode, "--source", source, "--by", "Ana");
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }
}
