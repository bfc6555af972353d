package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowCountTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\"><is><t>Folio</t></is></c></row>";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void countsTheFilledRowsBelowTheHeader() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 2; i <= 50_001; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>7</v></c></row>");
        }
        assertThat(count(rows.toString())).isEqualTo(50_000);
    }

    @Test
    void anEmptiedRowDoesNotCount() throws IOException {
        assertThat(count(HEADER + "<row r=\"2\"><c r=\"A2\"></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>"))
                .isEqualTo(1);
    }

    @Test
    void aMissingRowIsNoticed() {
        assertThatThrownBy(() -> count(HEADER + "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("row 3 follows row 1");
    }

    @Test
    void aMissingPartIsAnError() throws IOException {
        try (ZipFile zip = new ZipFile(zip(HEADER).toFile())) {
            assertThatThrownBy(() -> RowCount.below(1, zip, "other"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("other");
        }
    }

    @Test
    void damagedBytesAreNoticed() throws IOException {
        Path file = zip(HEADER);
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Folio");
        bytes[at] = 'f';
        Files.write(file, bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThatThrownBy(() -> RowCount.below(1, zip, "sheet"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("damaged");
        }
    }

    private long count(String rows) throws IOException {
        try (ZipFile zip = new ZipFile(zip(rows).toFile())) {
            return RowCount.below(1, zip, "sheet");
        }
    }

    /** Not deflated, so that a test can lay a hand on it. */
    private Path zip(String rows) throws IOException {
        Path file = folder.resolve("hoja.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("sheet"));
            zip.write(rows.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}
