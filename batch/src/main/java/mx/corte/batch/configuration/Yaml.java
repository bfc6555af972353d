package mx.corte.batch.configuration;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.corte.batch.domain.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How strictly our YAML files are read: no unknown key, none twice, none missing. */
final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultNullHandling(setter -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .build();

    /** The library says it in this sentence only. */
    private static final Pattern MISSING = Pattern.compile("Missing required creator property '([^']+)'");

    private Yaml() {}

    /** @throws Problem of kind CONFIGURATION naming file and line */
    static <T> T read(String name, String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw problem(name, line, e).because(e);
        }
    }

    private static Problem problem(String name, int line, JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Problem(
                    Problem.Kind.CONFIGURATION, "configuration.yaml.unknown", name, line, unknown.getPropertyName());
        }
        Matcher missing = MISSING.matcher(String.valueOf(e.getOriginalMessage()));
        if (missing.find()) {
            return new Problem(Problem.Kind.CONFIGURATION, "configuration.yaml.missing", name, line, missing.group(1));
        }
        String key = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce("", (outer, inner) -> inner);
        return e instanceof DatabindException && !key.isEmpty()
                ? new Problem(Problem.Kind.CONFIGURATION, "configuration.yaml.value", name, line, key)
                : new Problem(Problem.Kind.CONFIGURATION, "configuration.yaml.form", name, line);
    }
}
