package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the platform takes for text is none of our business: our files, and the framework's, are UTF-8. */
class CharsetIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theDatabaseIsMadeUnderAnyCharsetOfThePlatform() throws Exception {
        Workplace.Outcome outcome = ChildProcess.start(
                        folder,
                        List.of("-Dfile.encoding=UTF-16"),
                        CorteApplication.class,
                        "--quiet",
                        "release",
                        "2022-T4",
                        "--by",
                        "Ana")
                .outcome();

        assertThat(outcome.err()).startsWith("No hay versión publicada de 2022-T4 que liberar");
        assertThat(outcome.exit()).isEqualTo(3);
    }
}
