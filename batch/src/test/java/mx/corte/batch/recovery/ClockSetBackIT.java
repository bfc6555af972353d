package mx.corte.batch.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import mx.corte.batch.ChildProcess;
import mx.corte.batch.MovingSource;
import mx.corte.batch.Workplace;
import mx.corte.batch.domain.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's clock is set back an hour while the scheduler works, over the moment at which a quarter is due. */
class ClockSetBackIT {

    private final Quarter second = MovingSource.last();
    private final Quarter first = second.minus(1);
    private final Instant due = second.end()
            .plusDays(1)
            .atStartOfDay(ZoneId.of("America/Mexico_City"))
            .toInstant();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyQuarterIsClosedOnceAndNoneBeforeItsTime() throws Exception {
        String source = MovingSource.in(folder.resolve("fuente"), first.start(), second.end());
        Workplace workplace = new Workplace(folder);
        isNow(due.plus(Duration.ofMinutes(10)));
        ChildProcess serving = serve(workplace, source);
        assertThat(serving.says(DoomedCorte.HERE + "before:render"))
                .as(serving.complaint())
                .isTrue();

        isNow(due.minus(Duration.ofMinutes(50)));
        Files.createFile(folder.resolve("go"));
        assertThat(serving.says("Se cerró el trimestre " + first))
                .as(serving.complaint())
                .isTrue();
        assertThat(serving.process().waitFor(3, TimeUnit.SECONDS)).isFalse();
        assertThat(serving.said()).doesNotContain("Se cerró el trimestre " + second);

        isNow(due.plus(Duration.ofMinutes(10)));
        assertThat(serving.says("Se cerró el trimestre " + second))
                .as(serving.complaint())
                .isTrue();
        isNow(due.minus(Duration.ofMinutes(50)));
        assertThat(serving.process().waitFor(3, TimeUnit.SECONDS)).isFalse();

        serving.process().destroy();
        assertThat(serving.outcome().exit()).as(serving.complaint()).isZero();
        assertThat(workplace.query("select trimestre from bitacora where acto = 'cerrado' order by suceso_id"))
                .containsExactly(first.toString(), second.toString());
        assertThat(workplace.query("select corte_id from corte")).hasSize(2);
        assertThat(workplace.query("select trimestre from bitacora where acto in ('fallido', 'negado')"))
                .isEmpty();
    }

    private void isNow(Instant moment) throws Exception {
        DoomedCorte.setClock(folder, Duration.between(Instant.now(), moment));
    }

    private ChildProcess serve(Workplace workplace, String source) throws Exception {
        return ChildProcess.start(
                folder,
                workplace
                        .with("corte.schedule.source", source)
                        .with("corte.schedule.first", first.toString())
                        .with("corte.schedule.business-days", "0")
                        .with("corte.schedule.hour", "0")
                        .with("corte.schedule.every", "1s")
                        .options("-Ddoom=before:render", "-Ddoom.until=" + folder.resolve("go")),
                DoomedCorte.class,
                "serve");
    }
}
