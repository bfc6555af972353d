package mx.corte.batch.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;

/**
 * SISPEC's own database, or a replica of it, read by the queries an office writes for its schema. An entity without a query was
 * not delivered, unless the office's catalogues have it.
 */
public final class JdbcSource implements Source {

    private final JdbcSettings settings;
    private final LocalDate since;
    private final Map<Entity, List<String[]>> catalogues;

    /**
     * A source that is not reached before {@link #open}.
     *
     * @param since what a query may ask for as {@code :desde}: the first day of the year that is reported
     * @param catalogues of the office, for entities without a query: cells in the contract's order
     */
    public JdbcSource(JdbcSettings settings, LocalDate since, Map<Entity, List<String[]>> catalogues) {
        this.settings = settings;
        this.since = since;
        this.catalogues = Map.copyOf(catalogues);
    }

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public boolean isSample() {
        return false;
    }

    @Override
    public SourceReading open() {
        if (settings.url().isBlank()) {
            throw new Problem(Problem.Kind.SOURCE, "source.jdbc.unset");
        }
        JdbcDialect dialect = JdbcDialect.of(settings.url());
        Map<Entity, JdbcQuery> queries = JdbcQueries.of(settings.queries(), dialect);
        if (!queries.containsKey(Entity.DEPENDENCIES) && !catalogues.containsKey(Entity.DEPENDENCIES)) {
            throw new Problem(Problem.Kind.SOURCE, "source.query.missing", Entity.DEPENDENCIES.sourceName());
        }
        return new JdbcReading(new JdbcConnecting(settings, dialect).begin(), dialect, queries, since, catalogues);
    }
}
