package mx.corte.reports.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lines kept under {@code src/test/resources/golden}; {@code -Dgolden.update=true} writes them anew, and the diff is read. What a test
 * found stands in {@code target/golden}.
 */
public final class Golden {

    private Golden() {}

    public static void compare(String name, List<String> lines) throws IOException {
        Path file = Path.of("src/test/resources/golden", name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        Path found = Path.of("target/golden", name);
        Files.createDirectories(found.getParent());
        Files.write(found, lines);
        // says which lines differ, and not all of them twice
        assertThat(found).usingCharset(UTF_8).hasSameTextualContentAs(file, UTF_8);
    }
}
