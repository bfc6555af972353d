package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code verify} sees every file that is not as the manifest says, and starts no database. */
class VerifyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void aPublishedFolder() throws IOException {
        Files.createDirectories(folder.resolve("v1/datos"));
        Files.writeString(folder.resolve("v1/datos/medidas.csv"), "uno\n");
        Files.writeString(folder.resolve("v1/index.html"), "dos\n");
        Files.writeString(
                folder.resolve("v1/manifiesto.json"),
                """
                {"archivos": [{"ruta": "datos/medidas.csv", "sha256": "%s"}, {"ruta": "index.html", "sha256": "%s"}]}
                """
                        .formatted(
                                Workplace.sha256("uno\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                Workplace.sha256("dos\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void aWholeFolderIsTheSame() {
        Workplace.Outcome run = verify("v1");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void missingChangedAndExtraFilesAreNamed() throws IOException {
        Files.delete(folder.resolve("v1/index.html"));
        Files.writeString(folder.resolve("v1/datos/medidas.csv"), "otro\n");
        Files.writeString(folder.resolve("v1/ajeno.txt"), "");

        Workplace.Outcome run = verify("v1");

        assertThat(run.exit()).isEqualTo(9);
        assertThat(run.out()).isEqualTo("Sobra ajeno.txt\nCambió datos/medidas.csv\nFalta index.html\n");

        Workplace.Outcome forPrograms = verify("v1", "--json");
        assertThat(forPrograms.exit()).isEqualTo(9);
        assertThat(JsonMapper.shared().readTree(forPrograms.out()).toString())
                .isEqualTo(("{\"carpeta\":\"%s\",\"archivos\":2,\"coincide\":false,\"diferencias\":["
                                + "{\"ruta\":\"ajeno.txt\",\"tipo\":\"sobra\"},"
                                + "{\"ruta\":\"datos/medidas.csv\",\"tipo\":\"cambio\"},"
                                + "{\"ruta\":\"index.html\",\"tipo\":\"falta\"}]}")
                        .formatted(folder.resolve("v1")));
    }

    @Test
    void anotherFolderIsRefusedInOneSentence() throws IOException {
        assertThat(verify("v9").err())
                .startsWith("La carpeta " + folder.resolve("v9") + " no es una versión publicada");
        assertThat(verify("v9").exit()).isEqualTo(3);
        Files.writeString(folder.resolve("v1/manifiesto.json"), "{");
        assertThat(verify("v1").exit()).isEqualTo(3);
        assertThat(verify("v1").err().lines()).hasSize(1);
    }

    private Workplace.Outcome verify(String version, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("verify", folder.resolve(version).toString()));
        arguments.addAll(List.of(options));
        return new Workplace(folder).run(arguments.toArray(String[]::new));
    }
}
