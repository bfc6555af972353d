package mx.corte.batch.configuration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.agenda.KitTexts;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** {@code agenda.yml}: what every Orden del Día of the office says. No part of a snapshot: it changes no figure. */
public record AgendaFile(
        @JsonProperty(required = true) List<String> asuntos,
        @JsonProperty(required = true) List<String> politicas,
        @JsonProperty(required = true) List<String> estipulaciones,
        @JsonProperty(required = true) List<String> firmas) {

    private static final String NAME = "agenda.yml";

    /**
     * Reads it.
     *
     * @param base configuration folder, ending in a slash
     * @throws Problem of kind CONFIGURATION when it is missing or does not hold, naming the line
     */
    public static KitTexts read(String base) {
        Resource resource = new PathMatchingResourcePatternResolver().getResource(base + NAME);
        if (!resource.exists()) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.missing", NAME);
        }
        try {
            return parse(resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.unreadable", base).because(e);
        }
    }

    static KitTexts parse(String text) {
        AgendaFile file = Yaml.read(NAME, text, AgendaFile.class);
        return new KitTexts(file.asuntos, file.politicas, file.estipulaciones, file.firmas);
    }
}
