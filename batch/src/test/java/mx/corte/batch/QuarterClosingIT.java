package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real program closes quarters of made-up data whose figures were worked out elsewhere. */
class QuarterClosingIT {

    private static final Pattern NAME =
            Pattern.compile("(?<data>[a-z]+)-(?<quarter>\\d{4}-T\\d)(-(?<cutoff>\\d{4}-\\d{2}-\\d{2}))?\\.json");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static List<String> everyExpectedFile() throws IOException {
        return TestData.expected();
    }

    @Test
    void everyMadeUpQuarterIsCompared() throws IOException {
        assertThat(everyExpectedFile())
                .allMatch(name -> NAME.matcher(name).matches())
                .filteredOn(name -> name.startsWith("bordes"))
                .hasSize(4);
        assertThat(everyExpectedFile()).hasSize(9);
    }

    @ParameterizedTest
    @MethodSource("everyExpectedFile")
    void everyFigureIsAsExpectedAndTheFolderIsWhole(String file) throws Exception {
        Matcher name = NAME.matcher(file);
        assertThat(name.matches()).isTrue();
        Workplace workplace = new Workplace(folder);
        List<String> cutoff = new ArrayList<>();
        if (name.group("cutoff") != null) {
            cutoff.addAll(List.of("--cutoff", name.group("cutoff")));
        }

        Workplace.Outcome run =
                workplace.close(name.group("quarter"), name.group("data"), cutoff.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        Path version = workplace.version(name.group("quarter"));
        assertThat(run.out()).contains("Publicado en " + version);
        ExpectedFigures figures = new ExpectedFigures(TestData.expected(file), version);
        assertThat(figures.differences()).isEmpty();
        assertThat(figures.checked()).isGreaterThan(150);
        theReleasedRevisionIsNamed(version);
        theManifestIsTrue(version, frozenReferrals(workplace));
        theManifestNamesTheSnapshot(workplace, version);
        theIndexListsEveryFile(version);
        theReconciliationFoundNoDifference(version);
        nothingIsLeftInStaging(workplace);
    }

    @Test
    void theComparisonFindsAWrongAMissingATwiceGivenAndAnUnexpectedFigure() throws IOException {
        Workplace workplace = new Workplace(folder);
        workplace.close("2022-T4", "bordes");
        Path version = workplace.version("2022-T4");
        Path measures = version.resolve("datos/medidas.csv");
        String good = Files.readString(measures);
        assertThat(good).contains("turnadas,total,,1,,1,publicado\n", "turnadas,tema,EMPLEO,1,,1,publicado\n");

        assertThat(differencesWith(version, good)).isEmpty();
        assertThat(differencesWith(version, good.replace("turnadas,total,,1,,1,", "turnadas,total,,2,,2,")))
                .containsExactly("turnadas total : 2, expected 1");
        assertThat(differencesWith(version, good.replace("turnadas,total,,1,,1,publicado\n", "")))
                .containsExactly("turnadas total : absent, expected 1");
        assertThat(differencesWith(version, good + "turnadas,total,,1,,1,publicado\n"))
                .hasSize(1);
        assertThat(differencesWith(version, good + "turnadas,tema,OTRO,1,,1,publicado\n"))
                .containsExactly("unexpected tema: [OTRO]");
        assertThat(differencesWith(version, good + "porcentaje_atencion,tema,OTRO,1,3,33.34,publicado\n"))
                .hasSize(1);
        assertThat(differencesWith(version, good.replace(",1,,1,publicado", ",1,,1,no_aplica")))
                .isNotEmpty();
    }

    private static List<String> differencesWith(Path version, String measures) throws IOException {
        Files.writeString(version.resolve("datos/medidas.csv"), measures);
        return new ExpectedFigures(TestData.expected("bordes-2022-T4.json"), version).differences();
    }

    private static void theReleasedRevisionIsNamed(Path version) throws IOException {
        assertThat(version.resolveSibling("vigente")).hasContent("v1\n");
    }

    private static long frozenReferrals(Workplace workplace) throws SQLException {
        return Long.parseLong(
                workplace.query("select count(*) from corte_turno").get(0));
    }

    /** Every file but the manifest is in it, with the size, hash and rows it has; a workbook's are the frozen referrals. */
    private static void theManifestIsTrue(Path version, long frozen) throws IOException {
        SortedMap<String, String> hashes = Workplace.hashes(version);
        hashes.remove("manifiesto.json");
        JsonNode files = json(version.resolve("manifiesto.json")).get("archivos");
        assertThat(files).extracting(file -> file.get("ruta").asString()).doesNotHaveDuplicates();
        assertThat(files)
                .extracting(file -> Map.entry(
                        file.get("ruta").asString(), file.get("sha256").asString()))
                .containsExactlyInAnyOrderElementsOf(hashes.entrySet());
        for (JsonNode file : files) {
            String path = file.get("ruta").asString();
            assertThat(file.get("bytes").asLong()).as(path).isEqualTo(Files.size(version.resolve(path)));
            if (path.endsWith(".csv")) {
                assertThat(file.get("filas").asLong())
                        .as(path)
                        .isEqualTo(ExpectedFigures.read(version.resolve(path), row -> row)
                                .size());
            } else if (path.startsWith("analistas/")) {
                assertThat(file.get("filas").asLong()).as(path).isEqualTo(frozen);
                assertThat(file.get("hojas").get("Detalle").asLong()).as(path).isEqualTo(frozen);
            } else if (!path.endsWith(".xlsx")) {
                assertThat(file.has("filas")).as(path).isFalse();
            }
        }
    }

    private static void theManifestNamesTheSnapshot(Workplace workplace, Path version)
            throws IOException, SQLException {
        JsonNode manifest = json(version.resolve("manifiesto.json"));
        assertThat(
                        workplace.query(
                                """
                        select c.trimestre, c.version, c.tipo, c.fecha_corte, c.hash_configuracion, s.hash, p.carpeta,
                            p.hash_manifiesto
                        from corte c join corte_sello s on s.corte_id = c.corte_id
                            join publicacion p on p.corte_id = c.corte_id"""))
                .containsExactly(String.join(
                        "|",
                        manifest.get("trimestre").asString(),
                        manifest.get("version").asString(),
                        manifest.get("tipo").asString(),
                        manifest.get("fecha_corte").asString(),
                        manifest.get("hash_configuracion").asString(),
                        manifest.get("corte").get("hash").asString(),
                        version.toString(),
                        Workplace.sha256(Files.readAllBytes(version.resolve("manifiesto.json")))));
        assertThat(manifest.get("datos_de_muestra").asBoolean()).isFalse();
        assertThat(manifest.get("corte").get("id").asString())
                .isEqualTo(manifest.get("trimestre").asString() + "-v1");
    }

    private static void theIndexListsEveryFile(Path version) throws Exception {
        String html = Files.readString(version.resolve("index.html"));
        // in HTML a meta element has no end; everything else on the page is closed
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replaceAll("<meta ([^>]*)>", "<meta $1/>"))));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("es-MX");
        assertThat(page.getElementsByTagName("title").getLength()).isOne();
        assertThat(html).doesNotContain("DATOS DE MUESTRA");
        NodeList links = page.getElementsByTagName("a");
        TreeSet<String> targets = new TreeSet<>();
        for (int i = 0; i < links.getLength(); i++) {
            targets.add(((Element) links.item(i)).getAttribute("href"));
        }
        TreeSet<String> files = new TreeSet<>(Workplace.hashes(version).keySet());
        files.remove("index.html");
        assertThat(targets).isEqualTo(files);
    }

    private static void theReconciliationFoundNoDifference(Path version) throws IOException {
        JsonNode document = json(version.resolve("control/conciliacion.json"));
        assertThat(document.get("diferencias").asInt()).isZero();
        assertThat(document.get("cifras").asInt())
                .isEqualTo(document.get("lecturas").size())
                .isPositive();
        assertThat(document.get("lecturas"))
                .extracting(reading -> reading.get("archivo").asString())
                .contains("direccion/informe-trimestral.pdf", "analistas/analistas.xlsx", "datos/medidas.csv");
    }

    private static void nothingIsLeftInStaging(Workplace workplace) {
        assertThat(Workplace.hashes(workplace.output().resolve(".en-proceso"))).isEmpty();
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
