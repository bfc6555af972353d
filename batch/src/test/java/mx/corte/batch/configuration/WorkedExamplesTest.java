package mx.corte.batch.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.indicator.IndicatorDefinition;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every worked example of every indicator file in the repository is a test of its own. */
class WorkedExamplesTest {

    private static final Path INDICATORS = Path.of("..", "config", "indicators");
    private static final YAMLMapper YAML = new YAMLMapper();

    @TestFactory
    Stream<DynamicNode> theExamplesOf() throws IOException {
        return indicatorFiles().stream().map(WorkedExamplesTest::examples);
    }

    @Test
    void everyFileHasSome() throws IOException {
        assertThat(indicatorFiles()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(file -> assertThat(
                        YAML.readTree(Files.readString(file)).get("ejemplos"))
                .as("%s", file.getFileName())
                .isNotEmpty());
    }

    /** The definition is read without its examples, so that one that does not hold fails alone. */
    private static DynamicNode examples(Path file) {
        String name = "indicators/" + file.getFileName();
        ObjectNode tree = (ObjectNode) YAML.readTree(read(file));
        JsonNode examples = tree.get("ejemplos");
        String withoutExamples = YAML.writeValueAsString(tree.deepCopy().set("ejemplos", YAML.createArrayNode()));
        return DynamicContainer.dynamicContainer(
                name,
                StreamSupport.stream(examples.spliterator(), false)
                        .map(example ->
                                DynamicTest.dynamicTest(example.get("caso").asString(), () -> {
                                    IndicatorDefinition definition = IndicatorFile.parse(name, withoutExamples)
                                            .definition(name);
                                    check(YAML.treeToValue(example, WorkedExample.class), name, definition);
                                })));
    }

    private static void check(WorkedExample example, String name, IndicatorDefinition definition) {
        try {
            example.check(name, definition);
        } catch (Problem problem) {
            fail("%s: %s".formatted(problem.key(), Arrays.toString(problem.arguments())), problem);
        }
    }

    private static List<Path> indicatorFiles() throws IOException {
        try (Stream<Path> files = Files.list(INDICATORS)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
