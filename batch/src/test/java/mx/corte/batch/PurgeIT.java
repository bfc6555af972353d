package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of single cases go when they are old; what was computed and published stays. */
class PurgeIT {

    private static final String QUARTER = "2022-T3";
    private static final String RESULTS =
            "select corte_id, orden, medida, numerador, valor, estado from medida order by 1, 2";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theRowsOfAnOldQuarterAreReducedToTheirMeasuresAndSeal() throws Exception {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close(QUARTER, "bordes").exit()).isZero();
        SortedMap<String, String> files = Workplace.hashes(workplace.output());
        var measures = workplace.query(RESULTS);
        var seal = workplace.query("select * from corte_sello");
        assertThat(workplace.query("select folio from corte_turno")).isNotEmpty();

        assertThat(workplace.run("purge", "--older-than", "90y").out()).contains("No hay versión tan antigua");
        assertThat(workplace.run("purge", "--older-than", "1m", "--dry-run").out())
                .contains("2022-T3-v1");
        assertThat(workplace.query("select folio from corte_turno")).isNotEmpty();

        Workplace.Outcome purged = workplace.run("purge", "--older-than", "1y", "--by", "Ana");
        assertThat(purged.exit()).as(purged.err()).isZero();
        for (String table :
                new String[] {"corte_turno", "corte_folio_anterior", "corte_reunion", "corte_acuerdo", "rechazo"}) {
            assertThat(workplace.query("select * from " + table)).as(table).isEmpty();
        }
        assertThat(workplace.query(RESULTS)).isNotEmpty().isEqualTo(measures);
        assertThat(workplace.query("select * from corte_sello")).hasSize(1).isEqualTo(seal);
        assertThat(Workplace.hashes(workplace.output())).isEqualTo(files);
        assertThat(workplace.query("select acto, quien from bitacora order by suceso_id desc limit 1"))
                .containsExactly("depurado|Ana");

        Workplace.Outcome again =
                workplace.run("run", QUARTER, "--revision", "--kind", "format", "--reason", "Otra plantilla");
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err().lines()).last().asString().contains("se borraron el", "por su antigüedad");
        assertThat(workplace
                        .run("verify", workplace.version(QUARTER).toString())
                        .exit())
                .isZero();
        Workplace.Outcome late = workplace.run(
                "run",
                QUARTER,
                "--revision",
                "--kind",
                "late-data",
                "--reason",
                "Llegaron más",
                "--max-rejected",
                "100");
        assertThat(late.exit())
                .as("another version, extracted anew: %s", late.err())
                .isZero();
    }
}
