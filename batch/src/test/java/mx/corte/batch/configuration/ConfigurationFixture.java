package mx.corte.batch.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import mx.corte.batch.domain.Problem;

/** The office's configuration as the repository ships it, to be spoiled by tests. */
final class ConfigurationFixture {

    /** Seen from the module, where tests run. */
    static final String BASE = "file:../config/";

    static final Thresholds THRESHOLDS = new Thresholds(15, new BigDecimal("5"), 5);

    private final Map<String, String> texts =
            new TreeMap<>(ConfigurationFiles.read(BASE, THRESHOLDS, false).texts());

    private ConfigurationFixture() {}

    static ConfigurationFixture asShipped() {
        return new ConfigurationFixture();
    }

    ConfigurationFixture with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    ConfigurationFixture without(String file) {
        texts.remove(file);
        return this;
    }

    /** What stands there once stands otherwise. */
    ConfigurationFixture changing(String file, String before, String after) {
        String text = text(file);
        assertThat(text).as(file).contains(before);
        return with(file, text.replace(before, after));
    }

    /** One more line of {@code goals.csv}; the shipped one is line 2. */
    ConfigurationFixture withGoal(String line) {
        return with("goals.csv", text("goals.csv") + line + "\n");
    }

    String text(String file) {
        return Objects.requireNonNull(texts.get(file), file);
    }

    ConfigurationFiles files() {
        return new ConfigurationFiles(texts);
    }

    Configuration parse() {
        return Configuration.parse(files(), false);
    }

    void isRefused(String key, Object... where) {
        assertThatThrownBy(this::parse).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFIGURATION);
            assertThat(problem.key()).startsWith(key);
            assertThat(problem.arguments()).startsWith(where);
        });
    }
}
