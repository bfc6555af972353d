package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be done is refused in one sentence that a person can act on, and nothing is changed by it. */
class RefusalIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterEach
    void nobodyWroteBesideTheWorkplace() {
        assertThat(TestData.module().resolve("data")).doesNotExist();
        assertThat(TestData.module().resolve("output")).doesNotExist();
    }

    @Test
    void theSameQuarterAgainIsRefusedAndNothingChanges() throws SQLException {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T3", "bordes").exit()).isZero();
        SortedMap<String, String> files = Workplace.hashes(workplace.output());
        List<String> database = workplace.dump();

        Workplace.Outcome again = workplace.close("2022-Q3", "bordes");

        isOneSentence(again, 3);
        assertThat(again.err())
                .startsWith("El trimestre 2022-T3 ya está cerrado (versión 1, publicada en "
                        + workplace.version("2022-T3") + " el 20")
                .endsWith("). Lo publicado no se cambia; para una versión nueva use --revision.\n");
        assertThat(Workplace.hashes(workplace.output())).isEqualTo(files);
        assertThat(workplace.dump()).isEqualTo(database);

        Workplace.Outcome otherwise =
                workplace.close("2022-T3", "sintetico", "--cutoff", "2022-11-04", "--output", "" + folder.resolve("x"));

        isOneSentence(otherwise, 3);
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(Workplace.hashes(workplace.output())).isEqualTo(files);
        assertThat(workplace.dump()).isEqualTo(database);
    }

    @Test
    void aFolderThatTheDatabaseDoesNotKnowIsNotWrittenOver() throws IOException, SQLException {
        Workplace workplace = new Workplace(folder);
        Files.createDirectories(workplace.version("2022-T3"));
        Files.writeString(workplace.version("2022-T3").resolve("ajeno.txt"), "de otra base");
        SortedMap<String, String> files = Workplace.hashes(workplace.output());

        Workplace.Outcome run = workplace.close("2022-T3", "bordes");

        isOneSentence(run, 3);
        assertThat(run.err()).startsWith("La carpeta " + workplace.version("2022-T3") + " ya existe");
        assertThat(Workplace.hashes(workplace.output())).isEqualTo(files);
        assertThat(workplace.query("select * from corte")).isEmpty();
    }

    @Test
    void aQuarterThatIsNotOverIsRefused() throws SQLException {
        Workplace workplace = new Workplace(folder);

        Workplace.Outcome run = workplace.close("2999-T4", "bordes");

        isOneSentence(run, 3);
        assertThat(run.err())
                .startsWith(
                        "El trimestre 2999-T4 no se puede cerrar todavía: su fecha de corte, 2999-12-31, es posterior"
                                + " a hoy, 20");
        nothingWasDone(workplace);
    }

    @Test
    void aCutoffInTheFutureIsRefusedForAPastQuarterToo() throws SQLException {
        Workplace workplace = new Workplace(folder);
        LocalDate future =
                LocalDate.now(java.time.ZoneId.of("America/Mexico_City")).plusDays(2);

        Workplace.Outcome run = workplace.close("2022-T3", "bordes", "--cutoff", future.toString());

        isOneSentence(run, 3);
        nothingWasDone(workplace);
    }

    @Test
    void aCutoffBeforeTheQuartersStartIsRefused() throws SQLException {
        Workplace workplace = new Workplace(folder);

        Workplace.Outcome run = workplace.close("2022-T3", "bordes", "--cutoff", "2022-06-30");

        isOneSentence(run, 2);
        assertThat(run.err())
                .isEqualTo("La fecha de corte 2022-06-30 es anterior al inicio del trimestre, 2022-07-01.\n");
        nothingWasDone(workplace);
    }

    @Test
    void moreRejectsThanAllowedStopTheRunBeforeTheSeal() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path rejects = workplace.output().resolve("2022-T3/v1-rechazos.csv");

        Workplace.Outcome run = workplace.run("run", "2022-T3", "--source", "csv:" + TestData.source("bordes"));

        isOneSentence(run, 4);
        assertThat(run.err())
                .isEqualTo("No se cerró: más del 5 % de los renglones se rechazó."
                        + " proyeccion 2/6 (PROYECCION_DUPLICADA 1, PROYECCION_INVALIDA 1);"
                        + " reuniones 4/8 (ASISTENCIA_INVALIDA 1, FECHA_INVALIDA 1, MODALIDAD_DESCONOCIDA 1,"
                        + " REUNION_DUPLICADA 1); acuerdos 1/5 (FECHA_INVALIDA 1);"
                        + " peticiones 8/26 (CANAL_DESCONOCIDO 1, DEPENDENCIA_DESCONOCIDA 1, FECHA_INVALIDA 2,"
                        + " TURNO_DUPLICADO 2, TURNO_INVALIDO 2). Los rechazos están en " + rejects + "\n");
        assertThat(workplace.query("select * from corte_sello")).isEmpty();
        assertThat(workplace.query("select * from publicacion")).isEmpty();
        assertThat(Workplace.hashes(workplace.output())).containsOnlyKeys("2022-T3/v1-rechazos.csv");
        Map<String, Long> byEntity = ExpectedFigures.read(rejects, row -> row.getField("entidad")).stream()
                .collect(Collectors.groupingBy(entity -> entity, Collectors.counting()));
        assertThat(byEntity).isEqualTo(Map.of("proyeccion", 2L, "reuniones", 4L, "acuerdos", 1L, "peticiones", 8L));
    }

    @Test
    void exactlyTheAllowedShareOfRejectsIsNotAboveIt() {
        // four of eight meetings are rejected, the greatest share
        assertThat(new Workplace(folder.resolve("at"))
                        .run("run", "2022-T3", "--source", "csv:" + TestData.source("bordes"), "--max-rejected", "50")
                        .exit())
                .isZero();
        assertThat(new Workplace(folder.resolve("below"))
                        .run("run", "2022-T3", "--source", "csv:" + TestData.source("bordes"), "--max-rejected", "49.9")
                        .exit())
                .isEqualTo(4);
    }

    @Test
    void aMendedSourceClosesAsIfNothingHadBeen() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("sintetico", folder.resolve("fuente"));
        Path petitions = source.resolve("peticiones.csv");
        String good = Files.readString(petitions);
        Files.writeString(
                petitions,
                (",1,2022-08-01,VENTANILLA,AGUA,15106,SALUD,2022-08-01,U1,TURNADA,,0\n").repeat(400),
                StandardOpenOption.APPEND);
        isOneSentence(workplace.run("run", "2022-T3", "--source", "csv:" + source), 4);
        isOneSentence(workplace.run("run", "2022-T3", "--source", "csv:" + source), 4);

        Files.writeString(petitions, good);
        Workplace.Outcome mended = workplace.run("run", "2022-T3", "--source", "csv:" + source);

        assertThat(mended.err()).isEmpty();
        assertThat(mended.exit()).isZero();
        assertThat(mended.out())
                .contains("peticiones: 4,157 renglones leídos, 4,108 aceptados, 49 rechazados")
                .doesNotContain("reanudó");
        assertThat(new ExpectedFigures(TestData.expected("sintetico-2022-T3.json"), workplace.version("2022-T3"))
                        .differences())
                .isEmpty();
        assertThat(workplace.query("select count(*), count(distinct corte_id) from corte_turno"))
                .isNotEqualTo(List.of("0|0"))
                .allMatch(line -> line.endsWith("|1"));
        assertThat(workplace.query("select count(*) from corte")).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run 2022-T5|«2022-T5» no es un trimestre; escriba por ejemplo 2022-T4.",
                "run 22-T1|«22-T1» no es un trimestre; escriba por ejemplo 2022-T4.",
                "run 2022-T4 --source excel|«excel» no es una fuente; escriba sample, csv:CARPETA o jdbc.",
                "run 2022-T4 --source csv:|«csv:» no es una fuente; escriba sample, csv:CARPETA o jdbc.",
                "run 2022-T4 --max-rejected 101|El valor de --max-rejected no es válido: «101».",
                "run 2022-T4 --max-rejected -1|El valor de --max-rejected no es válido: «-1».",
                "run 2022-T4 --cutoff 31/12/2022|El valor de --cutoff no es válido: «31/12/2022».",
                "run 2022-T4 --max-rejected mucho|El valor de --max-rejected no es válido: «mucho».",
                "run|Falta TRIMESTRE.",
                "run 2022-T4 2022-T3|No se reconoce «2022-T3».",
                "run 2022-T4 --cutoff|Falta --cutoff.",
                "run 2022-T4 --cutoff 2022-12-31 --cutoff 2022-12-30|--cutoff se dio más de una vez.",
                "corre 2022-T4|No se reconoce «corre 2022-T4».",
                "run 2022-T4 --fuente sample|No se reconoce «--fuente sample».",
                "''|Falta la orden."
            })
    void whatCannotBeUnderstoodIsSaidWithoutStartingAnything(String line, String sentence) {
        Workplace workplace = new Workplace(folder);

        Workplace.Outcome run = workplace.run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(sentence + "\n");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(Workplace.hashes(folder)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws SQLException {
        Workplace workplace = new Workplace(folder);
        Path missing = folder.resolve("no-hay");

        Workplace.Outcome run = workplace.run("run", "2022-T3", "--source", "csv:" + missing);

        isOneSentence(run, 5);
        assertThat(run.err()).isEqualTo("No existe la carpeta " + missing + ".\n");
        nothingWasDone(workplace);
    }

    @Test
    void aSourceThatBreaksInTheMiddleLeavesNothingThatCountsAndCanBeMended() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        Path petitions = source.resolve("peticiones.csv");
        String good = Files.readString(petitions);
        Files.writeString(petitions, good + "P-99,1,2022-09-24\n");

        Workplace.Outcome broken =
                workplace.run("run", "2022-T3", "--source", "csv:" + source, "--max-rejected", "100");

        isOneSentence(broken, 5);
        assertThat(broken.err())
                .isEqualTo("El archivo " + petitions + ", renglón 28, tiene 3 celdas y el encabezado 12.\n");
        assertThat(workplace.query("select * from corte_sello")).isEmpty();
        assertThat(Workplace.hashes(workplace.output())).isEmpty();

        Files.writeString(petitions, good);
        assertThat(workplace
                        .run("run", "2022-T3", "--source", "csv:" + source, "--max-rejected", "100")
                        .exit())
                .isZero();
        assertThat(new ExpectedFigures(TestData.expected("bordes-2022-T3.json"), workplace.version("2022-T3"))
                        .differences())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dependencias.csv"})
    void theOnlyRequiredFileIsNamedWhenItIsMissing(String file) throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        Files.delete(source.resolve(file));

        Workplace.Outcome run = workplace.run("run", "2022-T3", "--source", "csv:" + source);

        isOneSentence(run, 5);
        assertThat(run.err()).contains(file);
        nothingWasDone(workplace);
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() throws IOException {
        Workplace workplace = new Workplace(folder);
        Path file = Files.writeString(folder.resolve("ocupado"), "no es una carpeta");

        Workplace.Outcome run = workplace.close("2022-T3", "bordes", "--output", file.toString());

        isOneSentence(run, 7);
        assertThat(run.err()).startsWith("No se puede escribir en " + file);
    }

    @Test
    void aDatabaseThatAnotherProcessHoldsIsSaidInOneSentence() throws Exception {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T3", "bordes").exit()).isZero();
        SortedMap<String, String> files = Workplace.hashes(workplace.output());
        ChildProcess other =
                ChildProcess.start(folder.resolve("otro"), List.of(), DatabaseHolder.class, workplace.databaseUrl());
        try {
            while (other.process().isAlive() && Files.size(folder.resolve("otro/out.txt")) == 0) {
                Thread.sleep(20);
            }
            assertThat(folder.resolve("otro/out.txt")).hasContent("open\n");

            Workplace.Outcome run = workplace.close("2022-T4", "bordes");

            isOneSentence(run, 8);
            assertThat(run.err())
                    .isEqualTo("Otro proceso está usando la base de datos. Espere a que termine; dos procesos a la vez"
                            + " necesitan MySQL.\n");
            assertThat(Workplace.hashes(workplace.output())).isEqualTo(files);
        } finally {
            other.process().getOutputStream().close();
            other.outcome();
        }
        assertThat(workplace.close("2022-T4", "bordes").exit()).isZero();
    }

    private static void isOneSentence(Workplace.Outcome run, int exit) {
        assertThat(run.err()).as(run.toString()).endsWith("\n").doesNotContain("\tat ", "Exception", "null");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
    }

    private static void nothingWasDone(Workplace workplace) throws SQLException {
        assertThat(workplace.output()).doesNotExist();
        for (String table : List.of("corte", "corte_sello", "corte_turno", "rechazo", "publicacion")) {
            assertThat(workplace.query("select * from " + table)).as(table).isEmpty();
        }
        assertThat(workplace.query("select * from BATCH_JOB_INSTANCE")).isEmpty();
    }
}
