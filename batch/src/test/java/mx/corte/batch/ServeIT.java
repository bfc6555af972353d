package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mx.corte.batch.domain.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scheduler as an office runs it: a process that closes what is due, in the embedded database, until it is told to end. */
class ServeIT {

    private static final Quarter LAST = Quarter.of(LocalDate.now(ZoneId.of("America/Mexico_City"))).minus(1);
    private static final String HEADER = "folio,turno,fecha_recepcion,canal,tema,municipio,dependencia,fecha_turno,"
            + "unidad_ejecutora,estatus,fecha_respuesta,documentos_soporte";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void missedQuartersAreClosedASourceThatStoodStillIsNotUntilSomebodySaysWhyAndSigtermEndsIt() throws Exception {
        Quarter stale = LAST.minus(1);
        Quarter first = LAST.minus(2);
        Path source = source(stale.start().plusDays(3));
        Workplace workplace = new Workplace(folder);

        ChildProcess serving = serve(workplace, source, first);
        assertThat(serving.says("Se cerró el trimestre " + first)).as(serving.complaint()).isTrue();
        assertThat(serving.says("No se cerró " + stale)).as(serving.complaint()).isTrue();
        serving.process().destroy();
        assertThat(serving.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(serving.outcome().exit()).isZero();

        String from = "csv:" + source;
        assertRefused(workplace.run("run", stale.toString(), "--source", from), "el último movimiento de la fuente");
        Workplace.Outcome forced = workplace.run(
                "run", stale.toString(), "--source", from, "--by", "Ana", "--force", "La oficina cerró ese trimestre");
        assertThat(forced.exit()).as(forced.err()).isZero();
        assertThat(workplace.output().resolve(stale.toString()).resolve("vigente")).doesNotExist();
        assertRefused(workplace.run("release", stale.toString(), "--by", "Beto"), "se cerró a pesar de una");
        assertThat(workplace
                        .run("release", stale.toString(), "--by", "Beto", "--accept", "Revisado con la oficina")
                        .exit())
                .isZero();
        assertThat(workplace.query("select acto, quien, motivo from bitacora where trimestre = '" + stale
                        + "' and acto in ('forzado', 'liberado') order by suceso_id"))
                .containsExactly("forzado|Ana|La oficina cerró ese trimestre", "liberado|Beto|Revisado con la oficina");

        Workplace.Outcome listed = workplace.run("backfill", first + ".." + stale, "--dry-run", "--source", from);
        assertThat(listed.out().lines())
                .containsExactly(
                        first + ": liberado; no se toca",
                        stale + ": liberado; no se toca");
    }

    private ChildProcess serve(Workplace workplace, Path source, Quarter first) throws IOException {
        return ChildProcess.start(
                folder.resolve("serve"),
                workplace.options(
                        "-Dcorte.schedule.source=csv:" + source,
                        "-Dcorte.schedule.first=" + first,
                        "-Dcorte.schedule.overdue-after=3650d",
                        "-Dcorte.schedule.every=1s"),
                CorteApplication.class,
                "serve");
    }

    /** One petition every few days, up to a day on which everything stops. */
    private Path source(LocalDate until) throws IOException {
        Path source = Files.createDirectories(folder.resolve("fuente"));
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (LocalDate day = LAST.minus(2).start(); !day.isAfter(until); day = day.plusDays(3)) {
            rows.add("F" + rows.size() + ",1," + day + ",VENTANILLA,AGUA,15106,SALUD," + day + ",,TURNADA,,0");
        }
        Files.write(source.resolve("peticiones.csv"), rows);
        Files.write(source.resolve("dependencias.csv"), List.of("clave,nombre,siglas", "SALUD,Salud,S"));
        return source;
    }

    private static void assertRefused(Workplace.Outcome outcome, String sentence) {
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).contains(sentence);
    }
}
