package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.ReportFixture;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a citizen's folio stays where nobody looks. */
class ScratchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void temporaryFilesLieBesideTheFileWhileItIsWritten() throws IOException {
        Scratch.beside(folder.resolve("libro.xlsx"), () -> {
            Path temporary = TempFile.createTempFile("hoja", ".xml").toPath();
            assertThat(temporary.startsWith(folder.toAbsolutePath())).isTrue();
        });
        assertThat(files()).isEmpty();
    }

    @Test
    void aWorkbookLeavesNothingElse() throws IOException {
        WorkbookFixture.write(ReportFixture.report(3, false), folder);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFailureLeavesNothingToo() {
        assertThatThrownBy(() -> Scratch.beside(folder.resolve("libro.xlsx"), () -> {
                    Files.writeString(TempFile.createTempFile("hoja", ".xml").toPath(), "F-1");
                    throw new IOException("disco lleno");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disco lleno");
        assertThat(files()).isEmpty();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
