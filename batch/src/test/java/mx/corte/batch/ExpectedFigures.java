package mx.corte.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares a published folder with the figures it must show; knows nothing of the program but its files. */
final class ExpectedFigures {

    private static final List<String> BREAKDOWNS = List.of("dependencia", "ejecutora", "canal", "tema", "municipio");
    private static final List<String> PERCENTAGES = List.of("porcentaje", "avance", "cobertura");
    private static final Set<String> BACKLOG_AGES = Set.of("0-15", "16-30", "31-60", "61+");

    private record Cell(String measure, String scope, String key) {}

    private final JsonNode expected;
    private final Path folder;
    private final List<NamedCsvRecord> rows;
    private final Map<Cell, NamedCsvRecord> published = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int checked;

    /** @param folder of one version, e.g. {@code output/2022-T4/v1} */
    ExpectedFigures(Path json, Path folder) throws IOException {
        this.expected = JsonMapper.shared().readTree(Files.readString(json));
        this.folder = folder;
        this.rows = table("datos/medidas.csv");
    }

    /** The values of the whole, by measure. */
    static Map<String, String> totals(Path version) throws IOException {
        return read(version.resolve("datos/medidas.csv"), row -> row).stream()
                .filter(row -> row.getField("ambito").equals("total"))
                .collect(Collectors.toMap(row -> row.getField("medida"), row -> row.getField("valor")));
    }

    /** One line each, empty when everything is as expected. */
    List<String> differences() throws IOException {
        for (NamedCsvRecord row : rows) {
            Cell cell = new Cell(row.getField("medida"), row.getField("ambito"), row.getField("clave"));
            if (published.put(cell, row) != null) {
                differences.add(cell + " stands there twice");
            }
        }
        rows.forEach(this::checkOwnNumbers);
        checkAll("total", "", expected.get("total"));
        for (String scope : BREAKDOWNS) {
            JsonNode keys = expected.get("por_" + scope);
            keys.properties().forEach(key -> checkAll(scope, key.getKey(), key.getValue()));
            checkNothingElse(scope, keys);
        }
        checkReasons("control/rechazos.csv", expected.get("rejected"));
        checkReasons("control/inconsistencias.csv", expected.get("inconsistent"));
        return List.copyOf(differences);
    }

    int checked() {
        return checked;
    }

    /** A published percentage is its own two numbers, and 0/0 is never published. */
    private void checkOwnNumbers(NamedCsvRecord row) {
        boolean percentage = PERCENTAGES.stream().anyMatch(row.getField("medida")::startsWith);
        if (!percentage || !row.getField("estado").equals("publicado")) {
            return;
        }
        BigDecimal numerator = new BigDecimal(row.getField("numerador"));
        BigDecimal denominator = new BigDecimal(row.getField("denominador"));
        if (denominator.signum() == 0
                || !numerator
                        .movePointRight(2)
                        .divide(denominator, 2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .equals(row.getField("valor"))) {
            differences.add(row.getFields() + " is not its own two numbers");
        }
    }

    private void checkAll(String scope, String key, JsonNode figures) {
        figures.properties().forEach(figure -> {
            if (figure.getKey().equals("rezago_por_antiguedad")) {
                for (String age : BACKLOG_AGES) {
                    JsonNode ages = figure.getValue();
                    check("rezago_" + age, scope, key, ages.isObject() ? ages.get(age) : ages);
                }
            } else {
                check(figure.getKey(), scope, key, figure.getValue());
            }
        });
    }

    private void check(String measure, String scope, String key, @Nullable JsonNode wanted) {
        checked++;
        String want = wanted == null || wanted.isNull() ? "no_aplica" : wanted.asString();
        NamedCsvRecord row = published.get(new Cell(measure, scope, key));
        String got = row == null ? "absent" : figure(row);
        if (!got.equals(want)) {
            differences.add("%s %s %s: %s, expected %s".formatted(measure, scope, key, got, want));
        }
    }

    /** The value, or the status of a row without one; a row that has both or neither says so. */
    private static String figure(NamedCsvRecord row) {
        String value = row.getField("valor");
        String status = row.getField("estado");
        boolean sound = status.equals("publicado") != value.isEmpty();
        return sound ? value + (value.isEmpty() ? status : "") : "«" + value + "» as " + status;
    }

    private void checkNothingElse(String scope, JsonNode keys) {
        boolean delivered = !expected.get("total").get("turnadas").asString().equals("no_disponible");
        if (scope.equals("dependencia") || !delivered) {
            return;
        }
        Set<String> extra = rows.stream()
                .filter(row -> row.getField("medida").equals("turnadas"))
                .filter(row -> row.getField("ambito").equals(scope))
                .filter(row -> !row.getField("valor").isEmpty()
                        && !row.getField("valor").equals("0"))
                .map(row -> row.getField("clave"))
                .filter(key -> !keys.has(key))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!extra.isEmpty()) {
            differences.add("unexpected " + scope + ": " + extra);
        }
    }

    private void checkReasons(String file, JsonNode wanted) throws IOException {
        checked++;
        Map<String, Long> have = table(file).stream()
                .collect(Collectors.groupingBy(row -> row.getField("motivo"), TreeMap::new, Collectors.counting()));
        Map<String, Long> want = wanted.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, reason -> reason.getValue().asLong(), Long::sum, TreeMap::new));
        if (!have.equals(want)) {
            differences.add("%s: %s, expected %s".formatted(file, have, want));
        }
    }

    private List<NamedCsvRecord> table(String path) throws IOException {
        return read(folder.resolve(path), row -> row);
    }

    static <T> List<T> read(Path file, Function<NamedCsvRecord, T> mapping) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8);
                var stream = csv.stream()) {
            return stream.map(mapping).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
