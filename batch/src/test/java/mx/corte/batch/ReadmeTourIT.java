package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.corte.batch.cli.Corte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's five minutes, typed as they are printed, in an empty folder. */
class ReadmeTourIT {

    private static final String PROMPT = "$ corte ";
    private static final String EXIT = "=> ";
    private static final String LEFT_OUT = "…";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Runs command lines one after the other, as a shell would hand them over, and prints each with its exit code. */
    static final class Shell {

        private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

        private Shell() {}

        public static void main(String[] commands) {
            for (String command : commands) {
                System.out.println(PROMPT + command);
                System.out.println(EXIT + Corte.run(CorteApplication::start, words(command)));
            }
        }

        private static String[] words(String command) {
            return WORD.matcher(command)
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .toArray(String[]::new);
        }
    }

    private record Command(String typed, List<String> lines) {}

    @Test
    void everyCommandDoesWhatIsPrinted() throws IOException, InterruptedException {
        List<Command> printed = commands(block(readme()));
        assertThat(printed)
                .extracting(command -> command.typed().replaceAll(" .*", ""))
                .contains("sample", "check", "run", "status", "explain", "diff", "verify");

        Workplace.Outcome outcome = ChildProcess.start(
                        folder,
                        List.of(),
                        Shell.class,
                        printed.stream().map(Command::typed).toArray(String[]::new))
                .outcome();

        List<Command> done = commands(outcome.out());
        assertThat(done).extracting(Command::typed).containsExactlyElementsOf(
                printed.stream().map(Command::typed).toList());
        for (int i = 0; i < done.size(); i++) {
            assertThat(done.get(i).lines()).as(done.get(i).typed()).endsWith(EXIT + "0");
            assertThat(String.join("\n", done.get(i).lines()))
                    .as(done.get(i).typed())
                    .matches(pattern(printed.get(i).lines()));
        }
    }

    @Test
    void theAliasNamesTheJarThatIsBuilt() throws IOException {
        String pom = Files.readString(TestData.module().resolve("pom.xml"));
        MatchResult artifact = Pattern.compile("<artifactId>(corte-batch)</artifactId>").matcher(pom).results().findFirst().orElseThrow();
        MatchResult version = Pattern.compile("<version>([^<]+)</version>").matcher(pom).results().findFirst().orElseThrow();
        assertThat(readme())
                .contains("alias corte=\"java -jar $PWD/batch/target/" + artifact.group(1) + "-" + version.group(1) + ".jar\"");
    }

    private static String readme() throws IOException {
        return Files.readString(TestData.module().resolveSibling("README.md"));
    }

    private static String block(String readme) {
        String fence = "```console\n";
        int from = readme.indexOf(fence) + fence.length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    private static List<Command> commands(String text) {
        List<Command> commands = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(PROMPT)) {
                commands.add(new Command(line.substring(PROMPT.length()), new ArrayList<>()));
            } else {
                commands.get(commands.size() - 1).lines().add(line);
            }
        }
        return commands;
    }

    /** A line of dots stands for any lines, dots in a line for any text. */
    private static Pattern pattern(List<String> lines) {
        String printed = lines.stream()
                .map(line -> line.equals(LEFT_OUT) ? "(?s:.*)" : Pattern.quote(line).replace(LEFT_OUT, "\\E.*\\Q"))
                .collect(Collectors.joining("\n"));
        return Pattern.compile(printed + "\n" + EXIT + "0");
    }
}
