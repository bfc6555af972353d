package mx.corte.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.corte.batch.TestData;
import org.junit.jupiter.api.Test;

/** Every defect that is named has its words, and no words are left over. */
class DefectsTest {

    private static final Pattern NAMED =
            Pattern.compile("\"([a-z]+\\.[a-z]+)\"|repeated\\(row, RejectReason\\.([A-Z_]+)\\)");

    @Test
    void everyDefectThatIsNamedHasItsWordsAndNoOtherHas() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : judges()) {
            NAMED.matcher(Files.readString(file))
                    .results()
                    .forEach(found -> named.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        assertThat(named).hasSizeGreaterThan(10);
        for (Inconsistency inconsistency : Inconsistency.values()) {
            named.add(inconsistency.name());
        }
        assertThat(ResourceBundle.getBundle("mx.corte.batch.intake.defects", Locale.ROOT)
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static List<Path> judges() throws IOException {
        try (Stream<Path> files = Files.list(TestData.module().resolve("src/main/java/mx/corte/batch/intake"))) {
            return files.filter(file -> file.toString().endsWith("Judge.java")).toList();
        }
    }
}
