package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as a user has it, in a folder of its own. */
final class Soffice {

    /** Recalculates what it opens, instead of believing the values that stand in it. */
    private static final String RECALCULATING =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private Soffice() {}

    /** Opens a workbook, recalculates every cell, and writes it anew beside the original. */
    static Path recalculated(Path file) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(file.resolveSibling("perfil/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), RECALCULATING);
        return resaved(file);
    }

    /** Opens a workbook and writes it anew beside the original. */
    static Path resaved(Path file) throws IOException, InterruptedException {
        Path out = file.resolveSibling("vuelta");
        Path said = file.resolveSibling("salida.txt");
        Process process = new ProcessBuilder(
                        path().toString(),
                        "-env:UserInstallation=" + file.resolveSibling("perfil").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(out.resolve(file.getFileName())).as(Files.readString(said)).exists();
        return out.resolve(file.getFileName());
    }

    /** Where it is missing a developer may go on, but a build server may not. */
    private static Path path() {
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
