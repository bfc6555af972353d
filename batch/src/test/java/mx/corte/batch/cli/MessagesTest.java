package mx.corte.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.corte.batch.TestData;
import mx.corte.batch.domain.Entity;
import org.junit.jupiter.api.Test;

/** Every problem has its sentence, every sentence its use, and no place in one stays empty. */
class MessagesTest {

    private static final Set<String> KEYS = new TreeSet<>(Messages.BUNDLE.keySet());
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*\\.[a-z-]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("new Problem\\(\\s*Problem\\.Kind\\.[A-Z_]+,");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final Map<Path, String> sources = sources();

    @Test
    void everyProblemOfTheProgramHasItsSentence() {
        List<String> problems = new ArrayList<>();
        sources.forEach((file, source) -> {
            for (List<String> arguments : problems(source)) {
                problems.addAll(keys(arguments.get(0), source));
            }
        });
        assertThat(problems).hasSizeGreaterThan(30).allMatch(KEYS::contains);
    }

    @Test
    void everyProblemFillsAllPlacesOfItsSentence() {
        sources.forEach((file, source) -> {
            for (List<String> arguments : problems(source)) {
                for (String key : keys(arguments.get(0), source)) {
                    assertThat(places(key))
                            .as("%s in %s: %s", key, file.getFileName(), arguments)
                            .isLessThanOrEqualTo(arguments.size() - 1);
                }
            }
        });
    }

    @Test
    void everyKeyThatIsAskedForByNameIsThere() {
        sources.forEach((file, source) -> {
            Matcher asked = Pattern.compile("Messages\\.of\\(\\s*\"([^\"]+)\"").matcher(source);
            while (asked.find()) {
                assertThat(KEYS).as(file.toString()).contains(asked.group(1));
            }
        });
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> used = new TreeSet<>();
        for (String source : sources.values()) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                used.add(literal.group(1));
            }
            Matcher word = Pattern.compile("Messages\\.of\\(\\s*\"([a-z]+)\"").matcher(source);
            while (word.find()) {
                used.add(word.group(1));
            }
        }
        Set<String> unused = new TreeSet<>(KEYS);
        unused.removeAll(used);
        // steps are named by the job
        unused.removeAll(steps());
        // the command-line library looks these up itself
        unused.removeIf(key -> key.startsWith("mixinStandardHelpOptions.")
                || key.startsWith("help")
                || key.endsWith("usage.header")
                || key.endsWith("Heading"));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyStepHasItsName() {
        assertThat(steps()).hasSizeGreaterThan(10);
        assertThat(KEYS).containsAll(steps());
    }

    private Set<String> steps() {
        Set<String> steps = new TreeSet<>();
        for (String source : sources.values()) {
            Pattern.compile("(?:steps\\.(?:once|always)|progress\\.begins)\\(\"([^\"]+)\"[,)]")
                    .matcher(source)
                    .results()
                    .forEach(step -> steps.add("step." + step.group(1)));
        }
        for (Entity entity : List.of(Entity.PROJECTIONS, Entity.MEETINGS, Entity.AGREEMENTS, Entity.PETITIONS)) {
            steps.add("step.extract-" + entity.sourceName());
        }
        return steps;
    }

    @Test
    void everySentenceShowsWhatItIsGivenAsItIs() {
        Object[] given =
                IntStream.range(0, 10).mapToObj(i -> "¡" + i + " {x} d'é!").toArray();
        for (String key : KEYS) {
            String pattern = Messages.BUNDLE.getString(key);
            String text = Messages.of(key, given);
            String expected = pattern.replace("''", "'");
            for (int i = 0; i < given.length; i++) {
                expected = expected.replace("{" + i + "}", String.valueOf(given[i]));
            }
            assertThat(text).as(key).isEqualTo(expected).isNotBlank();
        }
    }

    @Test
    void placesAreNumberedWithoutGaps() {
        for (String key : KEYS) {
            Set<Integer> places = PLACE.matcher(Messages.BUNDLE.getString(key))
                    .results()
                    .map(place -> Integer.valueOf(place.group(1)))
                    .collect(Collectors.toSet());
            assertThat(places)
                    .as(key)
                    .isEqualTo(IntStream.range(0, places.size()).boxed().collect(Collectors.toSet()));
        }
    }

    private static int places(String key) {
        return (int) PLACE.matcher(Messages.BUNDLE.getString(key))
                .results()
                .map(place -> place.group(1))
                .distinct()
                .count();
    }

    /** The keys an argument can be: literals in it, in the constant it names, or in the method it calls. */
    private static List<String> keys(String argument, String source) {
        List<String> keys = literals(argument);
        if (keys.isEmpty()) {
            String name = argument.replaceAll("\\W.*", "");
            Matcher definition = Pattern.compile(
                            "static (?:final )?String " + name + "\\b(?: =[^;]*;|.*?\n    })", Pattern.DOTALL)
                    .matcher(source);
            assertThat(definition.find()).as("where %s comes from", argument).isTrue();
            keys = literals(definition.group());
        }
        assertThat(keys).as(argument).isNotEmpty();
        return keys;
    }

    private static List<String> literals(String text) {
        return LITERAL.matcher(text).results().map(literal -> literal.group(1)).toList();
    }

    /** The arguments after the kind, of every problem that is made in a source file. */
    private static List<List<String>> problems(String source) {
        List<List<String>> problems = new ArrayList<>();
        Matcher problem = PROBLEM.matcher(source);
        while (problem.find()) {
            problems.add(arguments(source, problem.end()));
        }
        return problems;
    }

    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        boolean text = false;
        for (int i = from; ; i++) {
            char c = source.charAt(i);
            if (c == '"') {
                text = !text;
            } else if (!text && c == '(') {
                depth++;
            } else if (!text && (c == ',' || c == ')') && depth == 0) {
                arguments.add(source.substring(start, i).strip());
                start = i + 1;
                if (c == ')') {
                    return arguments;
                }
            } else if (!text && c == ')') {
                depth--;
            }
        }
    }

    private static Map<Path, String> sources() {
        try (Stream<Path> files = Files.walk(TestData.module().resolve("src/main/java"))) {
            Map<Path, String> sources = new LinkedHashMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
