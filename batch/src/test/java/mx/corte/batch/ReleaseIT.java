package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.CloseRequest;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.QuarterClosing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

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
    void anEarlierVersionCanBeReleasedAgain() throws Exception {
        Workplace workplace = new Workplace(folder).with("corte.release-automatically", "false");
        Path inForce = workplace.output().resolve(QUARTER).resolve("vigente");
        workplace.close(QUARTER, "bordes", "--by", "Ana");
        workplace.run("run", QUARTER, "--revision", "--kind", "format", "--reason", "Otra plantilla", "--by", "Carla");
        assertThat(inForce).doesNotExist();

        assertRefused(workplace.run("release", QUARTER, "--by", "Carla"), "debe liberarla otra persona");
        assertThat(workplace.run("release", QUARTER, "--by", "Ana").exit()).isZero();
        assertThat(inForce).hasContent("v2\n");
        assertThat(workplace
                        .run("release", QUARTER, "--version", "1", "--by", "Carla")
                        .exit())
                .isZero();
        assertThat(inForce).hasContent("v1\n");
        assertThat(workplace.run("status").out()).containsPattern("v1 +vigente").containsPattern("v2 +publicada");
    }

    @Test
    void whatTheSchedulerBeganAnybodyReleases() throws Exception {
        Workplace workplace = new Workplace(folder).with("corte.release-automatically", "false");
        try (ConfigurableApplicationContext program = workplace.start()) {
            program.getBean(QuarterClosing.class)
                    .close(
                            new CloseRequest(
                                    Quarter.parse(QUARTER).orElseThrow(),
                                    Optional.of("csv:" + TestData.source("bordes")),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(BigDecimal.valueOf(100)),
                                    Optional.empty(),
                                    Optional.empty()),
                            Actor.SCHEDULER,
                            Progress.SILENT);
        }
        Workplace.Outcome released = workplace.run("release", QUARTER, "--by", System.getProperty("user.name"));
        assertThat(released.exit()).as(released.err()).isZero();
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
