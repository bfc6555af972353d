package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A goal that was published is not rewritten; another one is set beside it, dated and justified, and makes a new version. */
class RewrittenGoalIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aRevisionTakesAnAdjustedGoalAndNoOtherProgrammedOne() throws Exception {
        Path goals = TestData.configuration(folder.resolve("config")).resolve("goals.csv");
        String published = Files.readString(goals);
        TestData.copyOf("bordes", folder.resolve("fuente"));
        assertThat(corte("--quiet", "run", "2022-T3", "--source", "csv:fuente", "--max-rejected", "100")
                        .exit())
                .isZero();

        Files.writeString(goals, published.replace(",100,", ",90,"));
        Workplace.Outcome rewritten = revise();
        assertThat(rewritten.exit()).isEqualTo(3);
        assertThat(rewritten.err())
                .contains("La meta de «reuniones-realizadas» para el trimestre cerrado 2022-T3 no es la de 2022-T3-v1")
                .hasLineCount(1);
        assertThat(folder.resolve("output/2022-T3/v2")).doesNotExist();
        assertThat(folder.resolve("output/2022-T3/vigente")).hasContent("v1\n");

        Files.writeString(
                goals,
                published
                        + "reuniones-realizadas,2022,3,,90,ajustada,2022-10-03,Se suspendieron reuniones por obras\n");
        Workplace.Outcome adjusted = revise();
        assertThat(adjusted.exit()).as(adjusted.err()).isZero();
        assertThat(folder.resolve("output/2022-T3/vigente")).hasContent("v2\n");
    }

    private Workplace.Outcome revise() throws IOException, InterruptedException {
        return corte("--quiet", "run", "2022-T3", "--revision", "--kind", "goal", "--reason", "Meta ajustada");
    }

    private Workplace.Outcome corte(String... arguments) throws IOException, InterruptedException {
        return ChildProcess.start(folder, List.of(), CorteApplication.class, arguments)
                .outcome();
    }
}
