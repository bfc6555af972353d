package mx.corte.batch.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a key is, its file has a name that every file system takes, and no other key has the same. */
class FileNamesTest {

    @Test
    void aPlainKeyIsItsOwnName() {
        assertThat(FileNames.of(List.of("SALUD", "RT-2023-001", "d_1")))
                .isEqualTo(Map.of("SALUD", "SALUD", "RT-2023-001", "RT-2023-001", "d_1", "d_1"));
    }

    @Test
    void anythingElseIsCleanedAndMarked() {
        List<String> keys = List.of(
                "../../etc/passwd",
                "a b",
                "a_b",
                "Ñ",
                "N",
                "NUL",
                "com1",
                ".",
                "",
                "x".repeat(300),
                "~",
                "á",
                "a:b",
                "a\nb");
        Map<String, String> names = FileNames.of(keys);
        assertThat(names.values())
                .allMatch(name -> name.matches("[A-Za-z0-9_-]{0,80}~[0-9a-f]{10}|a_b|N"))
                .doesNotHaveDuplicates();
        assertThat(names.get("../../etc/passwd")).startsWith("______etc_passwd~");
    }

    @Test
    void keysThatDifferOnlyInCaseDoNotShareAName() {
        Map<String, String> names = FileNames.of(List.of("a-1", "A-1", "b"));
        TreeSet<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        folded.addAll(names.values());
        assertThat(folded).hasSize(3);
        assertThat(names).containsEntry("b", "b");
    }
}
