package mx.corte.batch.source;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.Entity;

/** One transaction on the source: every query sees the same moment. One cursor at a time, because a streaming connection can do nothing else. */
final class JdbcReading implements SourceReading {

    private final Connection connection;
    private final JdbcDialect dialect;
    private final Map<Entity, JdbcQuery> queries;
    private final LocalDate since;
    private final Map<Entity, List<String[]>> catalogues;

    JdbcReading(
            Connection connection,
            JdbcDialect dialect,
            Map<Entity, JdbcQuery> queries,
            LocalDate since,
            Map<Entity, List<String[]>> catalogues) {
        this.connection = connection;
        this.dialect = dialect;
        this.queries = queries;
        this.since = since;
        this.catalogues = catalogues;
    }

    @Override
    public boolean delivers(Entity entity) {
        return queries.containsKey(entity) || catalogues.containsKey(entity);
    }

    @Override
    public RowCursor read(Entity entity) {
        JdbcQuery query = queries.get(entity);
        if (query != null) {
            return new JdbcCursor(entity, query, connection, since, dialect.fetchSize());
        }
        List<String[]> rows = catalogues.get(entity);
        return rows == null ? RowCursor.empty() : new JdbcCatalogueCursor(entity, rows);
    }

    @Override
    public Map<String, String> fingerprints() {
        return Map.of();
    }

    @Override
    public void close() {
        JdbcProblems.closeQuietly(connection);
    }
}
