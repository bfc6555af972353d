package mx.corte.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines kept under {@code src/test/resources/golden}; {@code -Dgolden.update=true} writes them anew, and the diff is read. */
public final class Golden {

    private Golden() {}

    public static void compare(String name, List<String> lines) throws IOException {
        Path file = Path.of("src/test/resources/golden", name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(file));
    }
}
