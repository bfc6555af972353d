package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.CloseRequest;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.QuarterClosing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What stops a closing that nobody watches, and what is only said. */
class ReadinessGateIT {

    private static final String MEETINGS =
            "reunion,dependencia,fecha_programada,hora,modalidad,lugar,estatus,fecha_realizada,asistentes,"
                    + "personas_capacitadas\n";

    private static final Quarter SECOND = new Quarter(2022, 2);
    private static final Quarter THIRD = new Quarter(2022, 3);
    private static final Quarter FOURTH = new Quarter(2022, 4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aJumpBeyondTheFirstLimitIsSaidAndOneBeyondTheSecondStops() throws Exception {
        Workplace workplace = new Workplace(folder);
        deliver(List.of(rows(SECOND, 40), rows(THIRD, 70), rows(FOURTH, 161)));
        unattended(workplace, SECOND);

        assertThat(check(workplace, THIRD))
                .contains("Aviso: turnadas es 70, y lo usual en los trimestres anteriores es 40.\n")
                .doesNotContain("se detendría");
        unattended(workplace, THIRD);

        // of two the lower one is usual, and four times 40 is 160
        assertThat(check(workplace, FOURTH))
                .contains("Aviso grave: turnadas es 161, y lo usual en los trimestres anteriores es 40.\n")
                .contains("Un cierre automático se detendría. No se cerró 2022-T4: hay cantidades muy distintas");
        assertStops(workplace, FOURTH, "gate.jump");
        assertThat(workplace.query("select trimestre from corte")).containsExactly("2022-T2", "2022-T3");

        // nobody gets past it by merely repeating it by hand
        Workplace.Outcome again = workplace.run("run", "2022-T4", "--source", source(), "--by", "Ana");
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).contains("turnadas 161/40", "--force \"motivo\"");
        assertThat(workplace
                        .run("run", "2022-T4", "--source", source(), "--by", "Ana", "--force", "Campaña de audiencias")
                        .exit())
                .isZero();
        assertThat(workplace.query("select quien, motivo, detalle from bitacora where acto = 'forzado'"))
                .singleElement()
                .asString()
                .startsWith("Ana|Campaña de audiencias|gate.jump\n2022-T4\nturnadas 161/40");
    }

    @Test
    void filesThatWereWrittenBeforeTheCutOffDayWasOverAreNotReady() throws Exception {
        Workplace workplace = new Workplace(folder);
        deliver(List.of(rows(FOURTH, 40)));
        Path petitions = folder.resolve("fuente/peticiones.csv");
        Path meetings = folder.resolve("fuente/reuniones.csv");
        Files.writeString(meetings, MEETINGS);

        // the last minute of the year in Mexico City
        written(petitions, "2023-01-01T05:59:59Z");
        assertStops(workplace, FOURTH, "gate.early");
        written(petitions, "2023-01-01T06:00:00Z");
        written(meetings, "2022-10-05T12:00:00Z");
        assertThat(check(workplace, FOURTH))
                .contains("se detendría. No se cerró 2022-T4: lo que entrega la fuente es del 2022-10-05");
        assertStops(workplace, FOURTH, "gate.early");

        written(meetings, "2023-01-02T12:00:00Z");
        // plans and catalogues are older than what they are about
        written(folder.resolve("fuente/dependencias.csv"), "2019-01-01T12:00:00Z");
        unattended(workplace, FOURTH);
    }

    @Test
    void aSlipOfThePenIsNoSignOfLife() throws Exception {
        Workplace workplace = new Workplace(folder);
        List<String> slip = List.of("X,1,2022-07-01,VENTANILLA,AGUA,15106,SALUD,2922-07-01,,TURNADA,,0");
        deliver(List.of(rows(THIRD, 40), slip));
        unattended(workplace, THIRD);
        assertStops(workplace, FOURTH, "gate.stale");
    }

    @Test
    void aSourceWithoutAnyPetitionStopsAnEmptyQuarterOfOneWithOthersDoesNot() throws Exception {
        Workplace workplace = new Workplace(folder);
        deliver(List.of());
        assertThat(check(workplace, THIRD))
                .contains("se detendría. No se cerró 2022-T3: la fuente no entrega ni una petición");
        assertStops(workplace, THIRD, "gate.empty");
        Files.delete(folder.resolve("fuente/peticiones.csv"));
        assertStops(workplace, THIRD, "gate.empty");
        Files.writeString(
                folder.resolve("fuente/reuniones.csv"),
                MEETINGS + "R1,SALUD,2022-05-05,10:00,PRESENCIAL,Sala,REALIZADA,2022-05-05,4,2\n");
        unattended(workplace, SECOND);

        // nothing was turned in that quarter, and the office is alive
        deliver(List.of(rows(FOURTH, 40)));
        unattended(workplace, THIRD);

        deliver(List.of());
        Workplace.Outcome forced = workplace.run("run", "2022-T1", "--source", source(), "--force", "Oficina nueva");
        assertThat(forced.exit()).as(forced.err()).isZero();
    }

    @Test
    void whatWasForcedExcusesTheSameObjectionAndNoOther() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path petitions = folder.resolve("fuente/peticiones.csv");
        String early = "2022-12-31T12:00:00Z";
        deliver(List.of(rows(FOURTH, 40), List.of("X,1,ayer,VENTANILLA,AGUA,15106,SALUD,ayer,,TURNADA,,0")));
        written(petitions, early);
        List<String> forced =
                List.of("run", "2022-T4", "--source", source(), "--max-rejected", "0", "--force", "Así es");
        assertThat(workplace.run(forced.toArray(String[]::new)).exit()).isEqualTo(4);

        // mended, but now it is empty too
        deliver(List.of());
        written(petitions, early);
        assertStops(workplace, FOURTH, "gate.empty");

        deliver(List.of(rows(FOURTH, 40)));
        written(petitions, early);
        unattended(workplace, FOURTH);
        assertThat(workplace.query("select detalle from bitacora where acto = 'forzado'"))
                .singleElement()
                .asString()
                .startsWith("gate.early\n");
    }

    private void unattended(Workplace workplace, Quarter quarter) {
        try (ConfigurableApplicationContext program = workplace.start()) {
            program.getBean(QuarterClosing.class)
                    .close(
                            new CloseRequest(
                                    quarter,
                                    Optional.of(source()),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            Actor.SCHEDULER,
                            Progress.SILENT);
        }
    }

    private void assertStops(Workplace workplace, Quarter quarter, String key) {
        assertThatThrownBy(() -> unattended(workplace, quarter))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private String check(Workplace workplace, Quarter quarter) {
        Workplace.Outcome run = workplace.run("check", source(), "--quarter", quarter.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private String source() {
        return "csv:" + folder.resolve("fuente");
    }

    private void deliver(List<List<String>> petitions) throws IOException {
        List<String> lines = new ArrayList<>(List.of(MovingSource.HEADER));
        petitions.forEach(lines::addAll);
        Files.createDirectories(folder.resolve("fuente"));
        Files.write(folder.resolve("fuente/peticiones.csv"), lines);
        Files.write(folder.resolve("fuente/dependencias.csv"), List.of("clave,nombre,siglas", "SALUD,Salud,S"));
    }

    /** So many petitions, from the quarter's first day to about its last. */
    private static List<String> rows(Quarter quarter, int number) {
        long days = ChronoUnit.DAYS.between(quarter.start(), quarter.end());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(MovingSource.petition(quarter + "-" + i, quarter.start().plusDays(days * i / (number - 1))));
        }
        return rows;
    }

    private static void written(Path file, String at) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(at)));
    }
}
