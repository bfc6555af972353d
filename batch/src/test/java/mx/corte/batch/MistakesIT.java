package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.domain.JumpLimits;
import mx.corte.batch.job.QuarterClosing;
import mx.corte.batch.job.SourceCheck;
import mx.corte.batch.job.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Every wrong thing a person can do is told in one sentence that names the thing and what to do, by an exit code of its kind. One
 * started program serves all cases but those of the start itself.
 */
class MistakesIT {

    private static final String ATTENTION = "indicators/atencion.yml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    @SuppressWarnings("NullAway.Init")
    private static Workplace workplace;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext program;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void aProgramThatHasClosedAQuarter() {
        workplace = new Workplace(shared);
        assertThat(workplace.close("2022-T2", "bordes").exit()).isZero();
        program = workplace.start();
    }

    @AfterAll
    static void end() {
        program.close();
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(ofUsage(), ofWhatThereIs(), ofTheSource(), ofTheConfiguration())
                .flatMap(List::stream);
    }

    private static List<Mistake> ofUsage() {
        return List.of(
                Mistake.of("an unknown command", "corre 2022-T4", 2, "«corre 2022-T4»", "«corte --help»"),
                Mistake.of("an unknown option", "status --todo", 2, "«--todo»", "«corte status --help»"),
                Mistake.of("no quarter", "run", 2, "Falta TRIMESTRE", "«corte run --help»"),
                Mistake.of("not a quarter", "run 2022-T5", 2, "«2022-T5»", "escriba por ejemplo 2022-T4"),
                Mistake.of("not a quarter to check", "check sample --quarter 4T", 2, "«4T»", "por ejemplo 2022-T4"),
                Mistake.of("not a source", "run 2022-T4 --source excel", 2, "«excel»", "sample, csv:CARPETA o jdbc"),
                Mistake.of("not a source to check", "check excel", 2, "«excel»", "sample, csv:CARPETA o jdbc"),
                Mistake.of("a date of another form", "check sample --cutoff 31/12/2022", 2, "--cutoff", "«31/12/2022»"),
                Mistake.of(
                        "a cut-off before the start",
                        "run 2022-T3 --source csv:FUENTE --cutoff 2022-06-30",
                        2,
                        "2022-06-30",
                        "inicio del trimestre, 2022-07-01"),
                Mistake.of("more than all rejected", "run 2022-T3 --max-rejected 101", 2, "--max-rejected", "«101»"),
                Mistake.of("a revision without a reason", "run 2022-T2 --revision --kind goal", 2, "--reason"),
                Mistake.of(
                        "a kind of revision there is not",
                        "run 2022-T2 --revision --kind error --reason x",
                        2,
                        "«error»",
                        "late-data, correction, method, goal o format"),
                Mistake.of(
                        "new rows for the same rows",
                        "run 2022-T2 --revision --kind format --reason x --source csv:FUENTE",
                        2,
                        "format",
                        "no admite --source"),
                Mistake.of("a range of one end", "backfill 2022-T1", 2, "«2022-T1»", "por ejemplo 2020-T1..2022-T4"),
                Mistake.of("a range that runs back", "backfill 2022-T3..2022-T1", 2, "«2022-T3..2022-T1»"),
                Mistake.of(
                        "a mode there is not",
                        "backfill 2022-T1..2022-T4 --mode todos",
                        2,
                        "«todos»",
                        "missing, failed o all"),
                Mistake.of("a backfill from nowhere", "backfill 2022-T1..2022-T4 --dry-run", 2, "--source"),
                Mistake.of(
                        "a backfill from no source",
                        "backfill 2022-T1..2022-T4 --dry-run --source excel",
                        2,
                        "«excel»",
                        "sample, csv:CARPETA o jdbc"),
                Mistake.of("a release by nobody", "release 2022-T2", 2, "Falta --by", "«corte release --help»"),
                Mistake.of(
                        "a release of no version", "release 2022-T2 --version x --by Ana", 2, "«x»", "por ejemplo v2"),
                Mistake.of("not an age", "purge --older-than 10", 2, "«10»", "por ejemplo 5y o 24m"),
                Mistake.of("not a version", "diff 2022-T2 primera segunda", 2, "«primera»", "por ejemplo v2"),
                Mistake.of("not a measure", "explain 2022-T2 atenciones", 2, "«atenciones»", "datos/medidas.csv"),
                Mistake.of("not a scope", "explain 2022-T2 turnadas estado X", 2, "«estado»", "dependencia, ejecutora"),
                Mistake.of(
                        "a measure that has no such scope",
                        "explain 2022-T2 rezago municipio 15106",
                        2,
                        "rezago",
                        "municipio",
                        "pregunte por el total"));
    }

    private static List<Mistake> ofWhatThereIs() {
        return List.of(
                Mistake.of("a quarter to come", "run 2999-T4 --source csv:FUENTE", 3, "2999-T4", "2999-12-31"),
                Mistake.of("a quarter to come to check", "check sample --quarter 2999-T4", 3, "2999-T4"),
                Mistake.of(
                        "a quarter that is closed",
                        "run 2022-T2 --source csv:FUENTE",
                        3,
                        "2022-T2 ya está cerrado",
                        "use --revision"),
                Mistake.of(
                        "a revision of nothing",
                        "run 2022-T1 --revision --kind goal --reason x",
                        3,
                        "2022-T1",
                        "sin --revision"),
                Mistake.of("a quarter nobody closed", "diff 2021-T1 v1 v2", 3, "2021-T1", "«corte status»"),
                Mistake.of("a version there is not", "diff 2022-T2 v1 v7", 3, "v7", "tiene v1"),
                Mistake.of("a figure of no quarter", "explain 2021-T1 turnadas", 3, "2021-T1", "«corte status»"),
                Mistake.of(
                        "a dependencia there is not",
                        "explain 2022-T2 turnadas dependencia NADIE",
                        3,
                        "«NADIE»",
                        "datos/medidas.csv"),
                Mistake.of(
                        "a release of what is not closed", "release 2021-T1 --by Ana", 3, "2021-T1", "«corte status»"),
                Mistake.of(
                        "a release of a version there is not",
                        "release 2022-T2 --version v7 --by Ana",
                        3,
                        "2022-T2-v7",
                        "«corte status»"),
                Mistake.of("nothing to resume", "resume 2022-T2", 3, "2022-T2", "ya está publicado"),
                Mistake.of(
                        "a folder that is not ours", "verify AQUI", 3, "AQUI", "manifiesto.json", "output/2022-T4/v1"),
                Mistake.of("a folder that is not there", "verify AQUI/nada", 3, "AQUI/nada", "output/2022-T4/v1"),
                Mistake.of(
                        "a manifest that somebody edited",
                        scene -> Files.writeString(scene.resolve("manifiesto.json"), "{"),
                        "verify AQUI",
                        3,
                        "manifiesto.json",
                        "de una copia"),
                Mistake.of(
                        "an output folder of somebody else",
                        scene -> Files.createDirectories(scene.resolve("salida/2022-T3/v1")),
                        "run 2022-T3 --source csv:FUENTE --output AQUI/salida",
                        3,
                        "salida/2022-T3/v1",
                        "elija otra con --output"),
                Mistake.of(
                        "an output that is a file",
                        scene -> Files.writeString(scene.resolve("salida"), ""),
                        "run 2022-T3 --source csv:FUENTE --max-rejected 100 --output AQUI/salida",
                        7,
                        "AQUI/salida",
                        "permisos y espacio en disco"),
                Mistake.of(
                        "too many rejected rows",
                        "run 2022-T4 --source csv:FUENTE --output AQUI/salida",
                        4,
                        "peticiones 8/26",
                        "salida/2022-T4/v1-rechazos.csv"));
    }

    private static List<Mistake> ofTheSource() {
        return List.of(
                Mistake.of("no such folder", "check csv:AQUI/nada", 5, "No existe la carpeta AQUI/nada"),
                Mistake.of(
                        "the one required file is missing",
                        scene -> Files.delete(scene.resolve("fuente/dependencias.csv")),
                        "check csv:FUENTE",
                        5,
                        "Falta el archivo FUENTE/dependencias.csv"),
                Mistake.inSource(
                        "a column is missing",
                        "peticiones.csv",
                        in("estatus", "estado"),
                        "peticiones.csv",
                        "«estatus»"),
                Mistake.inSource("a column twice", "peticiones.csv", in("tema", "canal"), "dos veces", "«canal»"),
                Mistake.of(
                        "another encoding",
                        scene -> Files.write(
                                scene.resolve("fuente/dependencias.csv"),
                                "clave,nombre,siglas\nA,Educación,A\n".getBytes(StandardCharsets.ISO_8859_1)),
                        "check csv:FUENTE",
                        5,
                        "dependencias.csv no está en UTF-8",
                        "Guárdelo como CSV UTF-8"),
                Mistake.inSource(
                        "another separator", "reuniones.csv", text -> text.replace(',', ';'), "reuniones.csv", "coma"),
                Mistake.inSource("an empty file", "acuerdos.csv", text -> "", "acuerdos.csv está vacío", "encabezado"),
                Mistake.inSource(
                        "a quote left open",
                        "peticiones.csv",
                        text -> text + "\"P-99,1\n",
                        "peticiones.csv",
                        "revise las comillas"),
                Mistake.inSource(
                        "a line cut short", "peticiones.csv", text -> text + "P-99,1\n", "renglón 28", "2 celdas"),
                Mistake.inSource(
                        "a slash in a key",
                        "dependencias.csv",
                        text -> text + "A/B,Doble,AB,,\n",
                        "dependencias, renglón de datos 5",
                        "«/»",
                        "cámbiela"),
                Mistake.inSource(
                        "no key",
                        "dependencias.csv",
                        text -> text + ",Sin clave,X,,\n",
                        "dependencias, renglón de datos 5",
                        "«clave»"),
                Mistake.inSource(
                        "a key twice",
                        "municipios.csv",
                        text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\n",
                        "municipios, renglón de datos 3",
                        "repite"),
                Mistake.inSource(
                        "a day there is not",
                        "dias_inhabiles.csv",
                        text -> text + "2022-02-30,nada\n",
                        "dias_inhabiles, renglón de datos 4",
                        "«fecha»"),
                Mistake.inSource(
                        "a text without end",
                        "peticiones.csv",
                        in("AGUA", "A".repeat(300)),
                        "«tema»",
                        "255 caracteres"),
                Mistake.of("no address of the source", "check jdbc", 5, "Falta CORTE_SOURCE_URL"),
                Mistake.of(
                        "an address of no database",
                        scene -> scene.sourceAt("mysql://servidor/sispec"),
                        "check jdbc",
                        5,
                        "CORTE_SOURCE_URL",
                        "jdbc:mysql:"),
                Mistake.of(
                        "a server that is not there",
                        scene -> scene.sourceAt("jdbc:mysql://127.0.0.1:1/sispec"),
                        "check jdbc",
                        11,
                        "No se pudo llegar",
                        "Revise CORTE_SOURCE_URL"),
                Mistake.of(
                        "rejects that are too many",
                        "check csv:FUENTE --quarter 2022-T3",
                        4,
                        "peticiones 8/26",
                        "--max-rejected"));
    }

    private static List<Mistake> ofTheConfiguration() {
        return List.of(
                Mistake.inConfiguration(
                        "an indicator that is no YAML",
                        ATTENTION,
                        text -> text + "\t- x\n",
                        ATTENTION,
                        "línea",
                        "Revise la sangría"),
                Mistake.inConfiguration(
                        "a key there is not",
                        ATTENTION,
                        text -> text + "direccion: arriba\n",
                        ATTENTION,
                        "línea",
                        "«direccion»",
                        "config/README.md"),
                Mistake.inConfiguration(
                        "a key left out",
                        ATTENTION,
                        text -> text.replaceAll("(?m)^unidad:.*\n", ""),
                        ATTENTION,
                        "falta la clave «unidad»"),
                Mistake.inConfiguration(
                        "a word there is not",
                        ATTENTION,
                        in("ascendente", "arriba"),
                        ATTENTION,
                        "línea 12",
                        "«sentido»"),
                Mistake.inConfiguration(
                        "a measure there is not",
                        ATTENTION,
                        in("medida: atendidas", "medida: atenciones"),
                        ATTENTION,
                        "«atenciones»"),
                Mistake.inConfiguration(
                        "an example that does not hold", ATTENTION, in("65.63", "65.62"), ATTENTION, "dice", "resulta"),
                Mistake.inConfiguration(
                        "an amber that leaves green uncovered above",
                        ATTENTION,
                        in("amarillo: { desde: 70 }", "amarillo: { desde: 70, hasta: 80 }"),
                        ATTENTION,
                        "«semaforo.amarillo»",
                        "abarcar"),
                Mistake.inConfiguration(
                        "an amber that begins within green",
                        ATTENTION,
                        in("amarillo: { desde: 70 }", "amarillo: { desde: 95 }"),
                        ATTENTION,
                        "«semaforo.amarillo»",
                        "abarcar"),
                Mistake.inConfiguration(
                        "a green of nothing",
                        ATTENTION,
                        in("verde: { desde: 90 }", "verde: { desde: 90, hasta: 80 }"),
                        ATTENTION,
                        "«semaforo.verde»",
                        "termina antes de empezar"),
                Mistake.inConfiguration(
                        "an indicator twice",
                        ATTENTION,
                        in("id: atencion", "id: cobertura"),
                        "ya hay un indicador «cobertura»"),
                Mistake.inConfiguration(
                        "an adjusted goal without its reason",
                        "goals.csv",
                        text -> text + "atencion,2022,4,,80,ajustada,2022-11-03,\n",
                        "goals.csv, línea 3",
                        "necesita su justificación"),
                Mistake.inConfiguration(
                        "a goal of no indicator",
                        "goals.csv",
                        text -> text + "atenciones,2022,4,,80,programada,2022-11-03,\n",
                        "goals.csv, línea 3",
                        "«atenciones»",
                        "los que hay son acuerdos-cumplidos, atencion"),
                Mistake.inConfiguration(
                        "a goal of no dependencia",
                        "goals.csv",
                        text -> text + "atencion,2022,4,NADIE,80,programada,2022-11-03,\n",
                        "goals.csv",
                        "«NADIE»"),
                Mistake.inConfiguration(
                        "a goal twice",
                        "goals.csv",
                        text -> text + "reuniones-realizadas,,,,90,programada,2022-01-01,\n",
                        "goals.csv, línea 3",
                        "Deje una de las dos"),
                Mistake.inConfiguration(
                        "a goal that is no number", "goals.csv", in(",100,", ",cien,"), "goals.csv, línea 2", "«meta»"),
                Mistake.inConfiguration(
                        "a column of a catalogue",
                        "catalogues/estatus.csv",
                        in("efecto", "sentido"),
                        "estatus.csv",
                        "«efecto»"),
                Mistake.inConfiguration(
                        "an effect there is not",
                        "catalogues/estatus.csv",
                        in("ABIERTA", "QUIZAS"),
                        "estatus.csv, línea 2",
                        "«efecto»"),
                Mistake.of(
                        "a catalogue that is not there",
                        scene -> {
                            scene.change("config/goals.csv", text -> text + "\n");
                            Files.delete(scene.resolve("config/catalogues/canales.csv"));
                        },
                        "check csv:FUENTE --quarter 2022-T3",
                        6,
                        "Falta el archivo de configuración catalogues/canales.csv",
                        "La carpeta config se usa completa"),
                Mistake.of(
                        "a configuration of one file",
                        scene -> Files.createDirectories(scene.resolve("config")),
                        "check csv:FUENTE --quarter 2022-T3",
                        6,
                        "Falta el archivo de configuración goals.csv",
                        "La carpeta config se usa completa"));
    }

    private static UnaryOperator<String> in(String before, String after) {
        return text -> text.replace(before, after);
    }

    @Test
    void theTableIsLong() {
        assertThat(mistakes()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldInOneSentence(Mistake mistake) throws Exception {
        Mistake.Scene scene = new Mistake.Scene(folder);
        mistake.arrangement().make(scene);
        SortedMap<String, String> published = Workplace.hashes(workplace.output());

        Workplace.Outcome run = workplace.run(
                part -> running(scene), located("--quiet " + mistake.line()).split(" "));

        isSaid(run, mistake.exit(), mistake.said().stream().map(this::located).toList());
        assertThat(Workplace.hashes(workplace.output())).isEqualTo(published);
        assertThat(Files.exists(folder.resolve("salida/.en-proceso"))).isFalse();
    }

    private static void isSaid(Workplace.Outcome run, int exit, List<String> said) {
        assertThat(run.exit()).as(run.toString()).isEqualTo(exit);
        assertThat(run.err())
                .contains(said)
                .endsWith("\n")
                .doesNotContain("\tat ", "Exception", "null", "{0}", "Error interno");
        assertThat(run.err().lines().filter(line -> !line.startsWith("Vea «corte")))
                .hasSize(1);
    }

    private String located(String text) {
        return text.replace("FUENTE", folder.resolve("fuente").toString()).replace("AQUI", folder.toString());
    }

    /** The started program, kept open, looking at the scene's configuration and source database. */
    private static ConfigurableApplicationContext running(Mistake.Scene scene) {
        return (ConfigurableApplicationContext) Proxy.newProxyInstance(
                MistakesIT.class.getClassLoader(),
                new Class<?>[] {ConfigurableApplicationContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    if (method.getName().equals("getBean") && arguments[0].equals(SourceCheck.class)) {
                        return check(scene);
                    }
                    try {
                        return method.invoke(program, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static SourceCheck check(Mistake.Scene scene) {
        return new SourceCheck(
                program.getBean(DataSource.class),
                new Sources(scene.configuration(), scene.source()),
                new QuarterClosing.Settings(
                        scene.configuration(),
                        workplace.output(),
                        new Thresholds(15, BigDecimal.valueOf(5), 5),
                        5000,
                        Duration.ofHours(1),
                        true,
                        "corte"),
                new JumpLimits(BigDecimal.valueOf(2), BigDecimal.valueOf(4), 20),
                program.getBean(Clock.class));
    }

    static Stream<List<String>> settings() {
        return Stream.of(
                List.of("corte.answer-days=quince", "6", "corte.answer-days", "«quince»"),
                List.of("corte.answer-days=0", "6", "corte.answer-days", "«0»"),
                List.of("corte.suppression-k=-1", "6", "corte.suppression-k", "«-1»"),
                List.of("corte.plausibility.warn-times=0.5", "6", "corte.plausibility.warn-times", "«0.5»"),
                List.of("spring.datasource.url=jdbc:oracle:thin:@servidor", "6", "CORTE_DB_URL", "jdbc:mysql:"),
                List.of(
                        "spring.datasource.url=jdbc:mysql://127.0.0.1:1/corte",
                        "8",
                        "No hay conexión",
                        "repita la orden"),
                List.of("spring.datasource.password=otra", "8", "no aceptó", "Revise CORTE_DB_USER"),
                List.of("logging.file.name=AQUI/ocupado/corte.log", "7", "AQUI/ocupado/corte.log", "logging.file.name"),
                List.of(
                        "spring.config.additional-location=AQUI/application.yml",
                        "6",
                        "config/application.yml",
                        "línea 3"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aSettingThatCannotBeIsToldTheSameWay(List<String> row) throws Exception {
        Files.writeString(folder.resolve("ocupado"), "");
        Files.writeString(folder.resolve("application.yml"), "corte:\n  output: [\n");
        Map.Entry<String, String> setting =
                Map.entry(row.get(0).replaceAll("=.*", ""), located(row.get(0).replaceAll("^[^=]*=", "")));

        Workplace.Outcome run = new Workplace(shared)
                .with(setting.getKey(), setting.getValue())
                .run("run", "2022-T3", "--source", "csv:" + TestData.source("bordes"));

        isSaid(
                run,
                Integer.parseInt(row.get(1)),
                row.stream().skip(2).map(this::located).toList());
    }
}
