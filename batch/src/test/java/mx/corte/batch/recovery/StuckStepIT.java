package mx.corte.batch.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mx.corte.batch.ChildProcess;
import mx.corte.batch.CorteApplication;
import mx.corte.batch.MovingSource;
import mx.corte.batch.Workplace;
import mx.corte.batch.domain.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step that takes longer than its limit, six hours, fails by itself; one that cannot even do that takes its process with it. */
class StuckStepIT {

    private static final Duration LONGER = Duration.ofHours(6).plusMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void itFailsAtItsNextChunkAndIsResumed() throws Exception {
        Workplace workplace = new Workplace(folder);
        String place = "sql:1:insert into corte_turno";
        ChildProcess child = DoomedCorte.start(
                folder, workplace, "2022-T3", "-Ddoom=" + place, "-Ddoom.until=" + folder.resolve("go"));
        assertThat(child.says(DoomedCorte.HERE + place)).as(child.complaint()).isTrue();

        DoomedCorte.setClock(folder, LONGER);
        Files.createFile(folder.resolve("go"));

        Workplace.Outcome outcome = child.outcome();
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(7);
        assertThat(outcome.err().lines())
                .last()
                .isEqualTo(
                        "El paso extract-peticiones del trimestre 2022-T3 tardó más de 360 minutos y se detuvo; nada"
                                + " quedó a medias. Revise la fuente y la base de datos; para terminar: «corte resume 2022-T3».");
        assertThat(Workplace.hashes(workplace.output())).isEmpty();
        assertThat(workplace.run("resume", "2022-T3").exit()).isZero();
    }

    @Test
    void oneThatDoesNotAnswerEndsTheSchedulerAndTheNextStartFinishesIt() throws Exception {
        Quarter quarter = MovingSource.last();
        String source = MovingSource.in(folder.resolve("fuente"), quarter.start(), quarter.end());
        Workplace workplace = new Workplace(folder)
                .with("corte.schedule.source", source)
                .with("corte.schedule.first", quarter.toString())
                .with("corte.schedule.business-days", "0")
                .with("corte.schedule.hour", "0")
                .with("corte.schedule.every", "1s");
        ChildProcess stuck =
                ChildProcess.start(folder, workplace.options("-Ddoom=before:render"), DoomedCorte.class, "serve");
        assertThat(stuck.says(DoomedCorte.HERE + "before:render"))
                .as(stuck.complaint())
                .isTrue();

        DoomedCorte.setClock(folder, LONGER);

        Workplace.Outcome outcome = stuck.outcome();
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
        assertThat(outcome.out()).contains("Un paso rebasó su límite y no responde; el programa termina.");
        assertThat(Workplace.hashes(workplace.output())).isEmpty();

        ChildProcess next = ChildProcess.start(folder, workplace.options(), CorteApplication.class, "serve");
        assertThat(next.says("Se terminó el trimestre " + quarter))
                .as(next.complaint())
                .isTrue();
        next.process().destroy();
        assertThat(next.outcome().exit()).isZero();
        assertThat(workplace.output().resolve(quarter.toString()).resolve("vigente"))
                .hasContent("v1\n");
    }
}
