package mx.corte.reports.transparency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads everything that stands in the public folder as an outsider would who looks everywhere: CSV files, every sheet of every
 * workbook with its hidden rows and cached values, the other parts of a workbook, and archives inside archives.
 */
public final class PackReader {

    private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern VALUE = Pattern.compile(":\\s*(?:\"([^\"]*)\"|(-?[\\d.]+))");

    private final List<PackRow> rows = new ArrayList<>();

    private PackReader() {}

    /**
     * All rows of all files, by file.
     *
     * @throws IOException when a file cannot be read as what its name says it is
     */
    public static List<PackRow> read(Path folder) throws IOException {
        PackReader reader = new PackReader();
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            reader.file(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return List.copyOf(reader.rows);
    }

    private void file(String name, byte[] bytes) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            csv(name, bytes);
        } else if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm") || lower.endsWith(".xls")) {
            rows.addAll(WorkbookRows.of(name, bytes));
        } else if (isZip(bytes)) {
            zip(name, bytes);
        } else {
            String text = new String(bytes, StandardCharsets.UTF_8);
            lines(name, text);
            objects(name, text);
        }
    }

    private void csv(String name, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<String> headings = List.of();
            for (CsvRecord row : csv) {
                String place = name + ":" + row.getStartingLineNumber();
                rows.add(new PackRow(place, named(headings, row.getFields()), row.getFields()));
                headings = headings.isEmpty() ? row.getFields() : headings;
            }
        }
    }

    private void zip(String name, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    file(name + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    private void lines(String name, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(PackRow.loose(name + ":" + (i + 1), List.of(lines.get(i))));
        }
    }

    /** The values of each innermost JSON object stand together, over however many lines. */
    private void objects(String name, String text) {
        Matcher object = OBJECT.matcher(text);
        while (object.find()) {
            List<String> values = VALUE.matcher(object.group())
                    .results()
                    .map(value -> value.group(1) == null ? value.group(2) : value.group(1))
                    .toList();
            if (!values.isEmpty()) {
                rows.add(PackRow.loose(name + ": " + object.start(), values));
            }
        }
    }

    static Map<String, String> named(List<String> headings, List<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(headings.size(), fields.size()); i++) {
            cells.put(headings.get(i), fields.get(i));
        }
        return cells;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
