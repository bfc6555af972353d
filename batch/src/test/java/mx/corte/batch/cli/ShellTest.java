package mx.corte.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.corte.batch.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program tells a shell and a person about itself. */
class ShellTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
        Workplace.Outcome script = new Workplace(folder).run("completion", "bash");
        assertThat(script.exit()).isZero();
        Files.writeString(folder.resolve("corte.sh"), script.out());

        assertThat(completions("res")).containsExactly("resume");
        assertThat(completions("sample --pet")).containsExactly("--petitions");
        assertThat(new Workplace(folder).run("completion", "fish").err())
                .isEqualTo("El valor de SHELL no es válido: «fish».\n");
    }

    @Test
    void theVersionNamesBuildAndJava() {
        Workplace.Outcome outcome = new Workplace(folder).run("--version");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .matches("corte \\S+, construido 20\\S+ del commit (-|[0-9a-f]{7,}), Java "
                        + System.getProperty("java.version") + "\n");
    }

    @Test
    void helpIsInSpanish() {
        Workplace.Outcome all = new Workplace(folder).run("--help");
        Workplace.Outcome one = new Workplace(folder).run("run", "--help");

        assertThat(all.exit()).isZero();
        assertThat(all.out()).contains("Uso: corte [-hV] [--quiet] ORDEN", "Órdenes:\n").doesNotContain("Usage");
        assertThat(one.out()).contains("Uso: corte run ", "Cierra un trimestre").doesNotContain("Usage");
    }

    /** What bash offers after {@code corte} and a beginning. */
    private List<String> completions(String typed) throws IOException, InterruptedException {
        String words = "corte " + typed;
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "compopt() { :; }; source corte.sh; COMP_WORDS=(" + words
                                + "); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )); COMP_LINE='" + words
                                + "'; COMP_POINT=${#COMP_LINE}; _complete_corte; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .directory(folder.toFile())
                .start();
        List<String> offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        assertThat(bash.waitFor()).as("%s", offered).isZero();
        return offered;
    }
}
