package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.ReadBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void libreOfficeOpensTheWorkbookAndFindsTheSameFigures() throws Exception {
        Path file = WorkbookFixture.write(ReportFixture.report(22, true), folder);
        Path resaved = resaved(soffice(), file);
        List<ReadBack> before = new WorkbookReadBack().read(file);
        assertThat(new WorkbookReadBack().read(resaved)).containsExactlyElementsOf(before);
        assertThat(WorkbookFixture.sheetNames(resaved)).isEqualTo(WorkbookFixture.sheetNames(file));
        assertThat(WorkbookFixture.column(resaved, "Detalle", 0)).contains("F-1", "=cmd()|' /C calc'!A0", "@SUM(A1)");
    }

    private Path resaved(Path soffice, Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("vuelta");
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("perfil").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("salida.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(out.resolve(file.getFileName()))
                .as(Files.readString(folder.resolve("salida.txt")))
                .exists();
        return out.resolve(file.getFileName());
    }

    /** Where it is missing a developer may go on, but a build server may not. */
    private static Path soffice() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> found = Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String missing = "soffice is not on the PATH: install the package libreoffice-calc";
            return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
        }
        return found.get();
    }
}
