package mx.corte.batch.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The catalogues of {@code config/catalogues} that stand in for a source's own. */
public final class Catalogues {

    private static final List<Entity> STAND_INS =
            List.of(Entity.DEPENDENCIES, Entity.EXECUTING_UNITS, Entity.MUNICIPALITIES, Entity.NON_WORKING_DAYS);

    private Catalogues() {}

    /**
     * Reads them.
     *
     * @param base configuration folder, ending in a slash
     * @return cells in the contract's order; an entity without a file is absent
     */
    public static Map<Entity, List<String[]>> read(String base) {
        Map<Entity, List<String[]>> catalogues = new EnumMap<>(Entity.class);
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        for (Entity entity : STAND_INS) {
            String name = "catalogues/" + entity.sourceName() + ".csv";
            Resource resource = resolver.getResource(base + name);
            if (resource.exists()) {
                catalogues.put(entity, rows(entity, name, resource));
            }
        }
        return catalogues;
    }

    private static List<String[]> rows(Entity entity, String name, Resource resource) {
        try {
            return Table.parse(name, resource.getContentAsString(StandardCharsets.UTF_8)).rows().stream()
                    .map(row -> Stream.concat(
                                    entity.requiredColumns().stream().map(row::get),
                                    entity.optionalColumns().stream().map(row::optional))
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.unreadable", name).because(e);
        }
    }
}
