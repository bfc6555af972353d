package mx.corte.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;

/** The raw parts of a workbook's package. */
final class WorkbookFiles {

    private WorkbookFiles() {}

    static String entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> sheets(Path file) throws IOException {
        List<String> names;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            names = zip.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("xl/worksheets/sheet"))
                    .toList();
        }
        List<String> sheets = new ArrayList<>();
        for (String name : names) {
            sheets.add(entry(file, name));
        }
        return sheets;
    }
}
