package mx.corte.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import mx.corte.batch.publication.Json;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.transparency.DataPackage;
import mx.corte.reports.transparency.OpenCsv;
import mx.corte.reports.transparency.OpenTable;
import mx.corte.reports.transparency.OpenTables;
import mx.corte.reports.transparency.OpenTerms;
import mx.corte.reports.transparency.OpenWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package's description against the published profile, and the public workbook as another library reads it. */
class OpenDataFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final QuarterlyReport open =
            Disclosure.of(TownReport.of(2), List.of(), List.of(), 5).publicCopy();

    @BeforeEach
    void write() throws IOException {
        for (OpenTable table : OpenTables.of(open)) {
            OpenCsv.write(table, folder.resolve(table.file()));
        }
        OpenCsv.writeDictionary(open, folder.resolve("diccionario.csv"));
        OpenWorkbook.write(open, folder.resolve("libro.xlsx"));
    }

    /** OUTPUT, medidas.csv: a count is its own numerator, and the cases of a median stand below it. */
    @Test
    void theDictionarySaysWhatEmptyPartsMeanAndDoesNotTakeAMunicipioForADependencia() throws IOException {
        List<String> dictionary = Files.readAllLines(folder.resolve("diccionario.csv"));

        assertThat(dictionary)
                .filteredOn(line -> line.startsWith("indicadores.csv,numerador,"))
                .singleElement(STRING)
                .contains("si es un conteo, el conteo mismo; vacío si es una mediana");
        assertThat(dictionary)
                .filteredOn(line -> line.startsWith("indicadores.csv,denominador,"))
                .singleElement(STRING)
                .contains("si es una mediana o un percentil, el número de casos; vacío si es un conteo");
        assertThat(dictionary)
                .filteredOn(line -> line.contains(".csv,turnadas,"))
                .hasSize(5)
                .noneMatch(line -> line.contains("hechos a la dependencia"));
    }

    @Test
    void theDescriptionKeepsThePublishedProfileAndTellsTheTruth() throws Exception {
        OpenTerms terms = new OpenTerms(
                "LIBRE-USO-MX", "Libre Uso MX", "https://datos.gob.mx/libreusomx", "Unidad de Transparencia", "");
        String text = new String(Json.bytes(new DataPackage(terms).of(open, folder)), StandardCharsets.UTF_8);

        assertThat(profile().validate(text, InputFormat.JSON)).isEmpty();
        assertThat(profile().validate(text.replace("\"path\" : \"reuniones.csv\",", ""), InputFormat.JSON))
                .isNotEmpty();
        JsonNode described = JsonMapper.shared().readTree(text);
        assertThat(described.get("title").stringValue()).startsWith("DATOS DE MUESTRA — sin valor oficial");
        assertThat(described.get("licenses").get(0).get("name").stringValue()).isEqualTo("LIBRE-USO-MX");
        assertThat(described.get("resources")).hasSize(9);
        for (JsonNode resource : described.get("resources")) {
            Path file = folder.resolve(resource.get("path").stringValue());
            assertThat(resource.get("bytes").longValue()).isEqualTo(Files.size(file));
            assertThat(resource.get("hash").stringValue()).isEqualTo("sha256:" + sha256(file));
            List<String> names = new ArrayList<>();
            resource.get("schema").get("fields").forEach(field -> {
                names.add(field.get("name").stringValue());
                assertThat(field.get("description").stringValue()).isNotEmpty();
            });
            assertThat(Files.readAllLines(file).get(0)).isEqualTo(String.join(",", names));
        }
        assertThat(text).doesNotContain("a".repeat(64));
    }

    @Test
    void theWorkbookShowsTheSameTablesAndNothingElse() throws IOException {
        assertThat(dump("Notas")).first().asString().startsWith("A1 STRING DATOS DE MUESTRA");
        assertThat(dump("Por municipio"))
                .containsExactly(
                        "A1 STRING DATOS DE MUESTRA — sin valor oficial null",
                        "A2 STRING ejercicio null",
                        "B2 STRING trimestre null",
                        "C2 STRING municipio null",
                        "D2 STRING nombre null",
                        "E2 STRING turnadas null",
                        "F2 STRING atendidas null",
                        "G2 STRING porcentaje_atencion null",
                        "H2 STRING estado null",
                        "A3 NUMBER 2022 0",
                        "B3 NUMBER 4 0",
                        "C3 STRING 15001 null",
                        "D3 STRING Acambay null",
                        "H3 STRING suprimido null",
                        "A4 NUMBER 2022 0",
                        "B4 NUMBER 4 0",
                        "C4 STRING 15002 null",
                        "D4 STRING Acolman null",
                        "H4 STRING suprimido null",
                        "A5 NUMBER 2022 0",
                        "B5 NUMBER 4 0",
                        "C5 STRING 15003 null",
                        "D5 STRING 15003 null",
                        "E5 NUMBER 50 #,##0",
                        "F5 NUMBER 40 #,##0",
                        "G5 NUMBER 80 #,##0.00",
                        "H5 STRING publicado null",
                        "A6 NUMBER 2022 0",
                        "B6 NUMBER 4 0",
                        "C6 STRING 15004 null",
                        "D6 STRING 15004 null",
                        "E6 NUMBER 60 #,##0",
                        "F6 NUMBER 50 #,##0",
                        "G6 NUMBER 83.33 #,##0.00",
                        "H6 STRING publicado null");
        try (ZipFile parts = new ZipFile(folder.resolve("libro.xlsx").toFile())) {
            List<String> names = parts.stream().map(entry -> entry.getName()).toList();
            assertThat(names).noneMatch(name -> name.matches(".*(media|drawing|pivot|chart|external|calcChain).*"));
            for (String name : names) {
                if (name.startsWith("xl/worksheets/sheet")) {
                    try (InputStream in = parts.getInputStream(parts.getEntry(name))) {
                        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                .doesNotContain("<mergeCell")
                                .doesNotContain("<f>");
                    }
                }
            }
        }
    }

    /** What stands in a sheet, blank cells apart. */
    private List<String> dump(String sheet) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(folder.resolve("libro.xlsx").toFile(), new ReadingOptions(true, false));
                Stream<Row> rows =
                        workbook.findSheet(sheet).map(OpenDataFilesTest::rows).orElseThrow()) {
            rows.flatMap(row -> row.stream().filter(Objects::nonNull))
                    .filter(cell -> cell.getRawValue() != null)
                    .forEach(cell -> cells.add(line(cell)));
        }
        return cells;
    }

    private static Stream<Row> rows(Sheet sheet) {
        try {
            return sheet.openStream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(Cell cell) {
        String value = cell.getType() == org.dhatim.fastexcel.reader.CellType.STRING
                ? cell.getText()
                : cell.getRawValue().replaceAll("\\.0$", "");
        return cell.getAddress() + " " + cell.getType() + " " + value + " " + cell.getDataFormatString();
    }

    private static Schema profile() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OpenDataFilesTest.class.getResourceAsStream("/frictionless/tabular-data-package.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
