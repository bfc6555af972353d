package mx.corte.batch.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import mx.corte.batch.ChildProcess;
import mx.corte.batch.Workplace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed (-9) anywhere loses nothing: the next command finishes the quarter with the same bytes. */
class RecoveryIT {

    private static final String QUARTER = "2022-T3";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Workplace undisturbed;

    @BeforeAll
    static void closeUndisturbed() {
        undisturbed = new Workplace(shared);
        assertThat(undisturbed.close(QUARTER, "bordes").exit()).isZero();
    }

    /** One place in every step, and before the files move to their final name and are recorded as published. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "before:catalogues",
                "before:extract-proyeccion",
                "before:extract-reuniones",
                "before:extract-acuerdos",
                "sql:2:insert into corte_turno",
                "before:checkRejects",
                "sql:1:insert into corte_sello",
                "sql:1:insert into medida",
                "after:render",
                "before:reconcile",
                "before:publish",
                "sql:1:insert into publicacion"
            })
    void aRunKilledThereIsResumedToTheSameBytes(String place) throws Exception {
        resumeAfterDeathAt(place);
    }

    /** Steps that have a place above. */
    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "before:extract-peticiones",
                "after:extract-peticiones",
                "before:seal",
                "before:tally",
                "before:render"
            })
    void aRunKilledBetweenTwoOfThemIsToo(String place) throws Exception {
        resumeAfterDeathAt(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sql:2:insert into corte_turno", "before:render"})
    void theSameRunCommandFinishesItToo(String place) throws Exception {
        Workplace workplace = new Workplace(folder);
        killAt(workplace, place);
        Workplace.Outcome again = workplace.close(QUARTER, "bordes");
        assertThat(again.exit()).as(again.err()).isZero();
        assertSameAsUndisturbed(workplace);
    }

    @Test
    void aRunKilledAfterItPublishedIsClosed() throws Exception {
        Workplace workplace = new Workplace(folder);
        killAt(workplace, "after:publish");
        assertSameAsUndisturbed(workplace);
        assertThat(workplace.run("resume", QUARTER).exit()).isEqualTo(3);
        assertThat(workplace.close(QUARTER, "bordes").exit()).isEqualTo(3);
    }

    @Test
    void thereIsNothingToResumeInAQuarterThatWasNotBegun() {
        Workplace.Outcome outcome = new Workplace(folder).run("resume", QUARTER);
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("No hay nada que reanudar");
    }

    @Test
    void aSealedQuarterIsNotFinishedWithAnotherCutOff() throws Exception {
        Workplace workplace = new Workplace(folder);
        killAt(workplace, "before:tally");
        Workplace.Outcome other = workplace.close(QUARTER, "bordes", "--cutoff", "2022-11-04");
        assertThat(other.exit()).isEqualTo(3);
        assertThat(other.err()).contains("ya está sellado");
    }

    static LongStream seeds() {
        return LongStream.range(1, 61);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("seeds")
    void aRunKilledAtAnyMomentIsResumedToTheSameBytes(long seed) throws Exception {
        Workplace workplace = new Workplace(folder);
        ChildProcess child = start(workplace, "");
        child.process().waitFor(2500 + new Random(seed).nextInt(5000), TimeUnit.MILLISECONDS);
        child.process().destroyForcibly().waitFor();
        Workplace.Outcome again = workplace.close(QUARTER, "bordes");
        assertThat(again.exit()).as(again.err()).isIn(0, 3);
        assertSameAsUndisturbed(workplace);
    }

    private void resumeAfterDeathAt(String place) throws IOException, InterruptedException {
        Workplace workplace = new Workplace(folder);
        killAt(workplace, place);
        assertThat(workplace.output().resolve(QUARTER).resolve("vigente")).doesNotExist();
        Workplace.Outcome resumed = workplace.run("resume", QUARTER);
        assertThat(resumed.exit()).as(resumed.err()).isZero();
        assertSameAsUndisturbed(workplace);
    }

    private void killAt(Workplace workplace, String place) throws IOException, InterruptedException {
        ChildProcess child = start(workplace, place);
        assertThat(child.says(DoomedCorte.HERE + place)).as(child.complaint()).isTrue();
        child.process().destroyForcibly().waitFor();
    }

    private ChildProcess start(Workplace workplace, String place) throws IOException {
        return DoomedCorte.start(folder, workplace, QUARTER, "-Ddoom=" + place);
    }

    private static void assertSameAsUndisturbed(Workplace workplace) throws IOException {
        for (String file :
                List.of("datos/medidas.csv", "analistas/analistas.xlsx", "direccion/informe-trimestral.pdf")) {
            assertThat(Files.readAllBytes(workplace.version(QUARTER).resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readAllBytes(undisturbed.version(QUARTER).resolve(file)));
        }
        assertThat(workplace.output().resolve(".en-proceso")).doesNotExist();
    }
}
