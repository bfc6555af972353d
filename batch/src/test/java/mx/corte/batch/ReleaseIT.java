package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed quarter is seen by operators only, until a second person releases it. */
class ReleaseIT {

    private static final String QUARTER = "2022-T3";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aSecondPersonReleasesAndItIsOnRecord() throws Exception {
        Workplace workplace = new Workplace(folder).with("corte.release-automatically", "false");
        Path inForce = workplace.output().resolve(QUARTER).resolve("vigente");
        assertThat(workplace.close(QUARTER, "bordes", "--by", "Ana").exit()).isZero();
        assertThat(inForce).doesNotExist();

        assertRefused(workplace.run("release", QUARTER, "--by", "ana"), "debe liberarla otra persona");
        assertRefused(workplace.run("release", QUARTER, "--version", "2", "--by", "Beto"), "No hay versión publicada");
        assertThat(workplace.run("release", QUARTER, "--by", "scheduler").exit())
                .isEqualTo(2);
        assertThat(inForce).doesNotExist();

        Workplace.Outcome released = workplace.run("release", QUARTER, "--version", "v1", "--by", "Beto");
        assertThat(released.exit()).as(released.err()).isZero();
        assertThat(Files.readString(inForce)).isEqualTo("v1\n");
        assertThat(acts(workplace)).containsExactly("iniciado|1|Ana", "cerrado|1|Ana", "liberado|1|Beto");
    }

    @Test
    void theSettingReleasesWhatNoCheckObjectedTo() throws Exception {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close(QUARTER, "bordes", "--by", "Ana").exit()).isZero();
        assertThat(acts(workplace))
                .containsExactly("iniciado|1|Ana", "liberado|1|release-automatically", "cerrado|1|Ana");
    }

    private static void assertRefused(Workplace.Outcome outcome, String sentence) {
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).contains(sentence).hasLineCount(1);
    }

    private static List<String> acts(Workplace workplace) throws SQLException {
        return workplace.query("select acto, version, quien from bitacora order by suceso_id");
    }
}
