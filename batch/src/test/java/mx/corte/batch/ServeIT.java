package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import mx.corte.batch.domain.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scheduler as an office runs it: a process that closes what is due, in the embedded database, until it is told to end. */
class ServeIT {

    private final Quarter last = MovingSource.last();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void missedQuartersAreClosedASourceThatStoodStillIsNotUntilSomebodySaysWhyAndSigtermEndsIt() throws Exception {
        Quarter stale = last.minus(1);
        Quarter first = last.minus(2);
        String source = MovingSource.in(
                folder.resolve("fuente"), first.start(), stale.start().plusDays(33));
        Workplace workplace = new Workplace(folder);

        ChildProcess serving = serve(workplace, source, first);
        assertThat(serving.says("Se cerró el trimestre " + first))
                .as(serving.complaint())
                .isTrue();
        assertThat(serving.says("No se cerró " + stale)).as(serving.complaint()).isTrue();
        serving.process().destroy();
        assertThat(serving.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(serving.outcome().exit()).isZero();

        Workplace.Outcome status =
                workplace.with("corte.schedule.first", first.toString()).run("status");
        assertThat(status.exit()).as("late: %s", status.out()).isEqualTo(12);
        assertThat(status.out())
                .contains(first + ": liberado; vence el", stale + ": con falla; vence el", "No se cerró " + stale)
                .contains("Alarma: pasó el plazo para cerrar " + stale);

        assertRefused(workplace.run("run", stale.toString(), "--source", source), "el último movimiento de la fuente");
        Workplace.Outcome forced = workplace.run(
                "run",
                stale.toString(),
                "--source",
                source,
                "--by",
                "Ana",
                "--force",
                "La oficina cerró ese trimestre");
        assertThat(forced.exit()).as(forced.err()).isZero();
        assertThat(workplace.output().resolve(stale.toString()).resolve("vigente"))
                .doesNotExist();
        assertRefused(
                workplace.run("release", stale.toString(), "--by", "Beto"),
                "se cerró a pesar de lo que la detenía (así se decidió: Ana: «La oficina cerró ese trimestre»)");
        assertThat(workplace
                        .run("release", stale.toString(), "--by", "Beto", "--accept", "Revisado con la oficina")
                        .exit())
                .isZero();
        assertThat(workplace.query("select acto, quien, motivo from bitacora where trimestre = '" + stale
                        + "' and acto in ('forzado', 'liberado') order by suceso_id"))
                .containsExactly("forzado|Ana|La oficina cerró ese trimestre", "liberado|Beto|Revisado con la oficina");

        Workplace.Outcome listed = workplace.run("backfill", first + ".." + stale, "--dry-run", "--source", source);
        assertThat(listed.out().lines())
                .containsExactly(first + ": liberado; no se toca", stale + ": liberado; no se toca");
    }

    @Test
    void aSourceThatIsNotThereIsSaidAtOnceAndNotOnTheDayItIsNeeded() throws Exception {
        Workplace workplace = new Workplace(folder);
        ChildProcess serving = serve(workplace, "csv:" + folder.resolve("nada"), last.minus(-1));
        assertThat(serving.says("No existe la carpeta " + folder.resolve("nada")))
                .as(serving.complaint())
                .isTrue();
        serving.process().destroy();
        assertThat(serving.outcome().exit()).isZero();
    }

    private ChildProcess serve(Workplace workplace, String source, Quarter first) throws IOException {
        return ChildProcess.start(
                folder.resolve("serve"),
                workplace.options(
                        "-Dcorte.schedule.source=" + source,
                        "-Dcorte.schedule.first=" + first,
                        "-Dcorte.schedule.overdue-after=3650d",
                        "-Dcorte.schedule.every=1s"),
                CorteApplication.class,
                "serve");
    }

    private static void assertRefused(Workplace.Outcome outcome, String sentence) {
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).contains(sentence);
    }
}
