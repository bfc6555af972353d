package mx.corte.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the extract queries: one file per entity, the folder beside the program before the copies in it. */
final class JdbcQueries {

    private static final String FOLDER = "sql/extract";

    private JdbcQueries() {}

    /**
     * Every query there is; a file that is missing or says nothing is not among them.
     *
     * @param folder as configured; empty for the default
     */
    static Map<Entity, JdbcQuery> of(String folder, JdbcDialect dialect) {
        Path place = Path.of(folder.isBlank() ? FOLDER : folder);
        boolean inFolder = Files.isDirectory(place);
        if (!folder.isBlank() && !inFolder) {
            throw new Problem(Problem.Kind.SOURCE, "source.folder.missing", place);
        }
        Map<Entity, JdbcQuery> queries = new EnumMap<>(Entity.class);
        for (Entity entity : Entity.values()) {
            String file = entity.sourceName() + ".sql";
            Path path = place.resolve(file);
            String text = inFolder ? text(path) : packaged(file);
            JdbcQuery query = JdbcQuery.parse(path.toString(), text, dialect);
            if (!query.isEmpty()) {
                queries.put(entity, query);
            }
        }
        return queries;
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new Problem(Problem.Kind.SOURCE, "source.file.unreadable", file).because(e);
        }
    }

    private static String packaged(String file) {
        try (@Nullable InputStream in = JdbcQueries.class.getResourceAsStream("/" + FOLDER + "/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.SOURCE, "source.file.unreadable", file).because(e);
        }
    }
}
