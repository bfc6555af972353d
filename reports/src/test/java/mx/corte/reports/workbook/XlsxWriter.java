package mx.corte.reports.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.corte.reports.model.Rows;
import org.jspecify.annotations.Nullable;

/** The Python library of that name, where the machine has it: for the benchmark. */
final class XlsxWriter {

    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private final String python;

    private XlsxWriter(String python) {
        this.python = python;
    }

    static Optional<XlsxWriter> onThisMachine() {
        return PYTHONS.stream()
                .filter(python -> say(python, "-c", "import xlsxwriter").isPresent())
                .findFirst()
                .map(XlsxWriter::new);
    }

    /** @return seconds that its writing took, start of Python and reading of the rows not counted */
    double write(Rows<List<@Nullable Object>> rows, Path file) throws IOException {
        Path script = file.resolveSibling("detail.py");
        Path lines = file.resolveSibling("renglones.txt");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/benchmark/detail.py"));
                BufferedWriter out = Files.newBufferedWriter(lines)) {
            Files.write(script, in.readAllBytes());
            rows.forEach(row -> write(row, out));
        }
        String said = say(python, script.toString(), lines.toString(), file.toString())
                .orElseThrow(() -> new IOException(python + " failed"));
        Files.delete(lines);
        return Double.parseDouble(said);
    }

    private static void write(List<@Nullable Object> row, BufferedWriter out) {
        try {
            out.write(row.stream()
                    .map(value ->
                            value == null || value.equals("") ? "" : (value instanceof Number ? "n" : "s") + value)
                    .collect(Collectors.joining("\t", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what a program says; empty when there is none or it fails */
    private static Optional<String> say(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
