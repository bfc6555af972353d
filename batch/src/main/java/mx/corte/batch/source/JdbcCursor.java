package mx.corte.batch.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import org.jspecify.annotations.Nullable;

/** Streams one query. Every cell is read as text; columns the contract does not have are never read. */
final class JdbcCursor implements RowCursor {

    private final Entity entity;
    private final JdbcQuery query;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final JdbcColumns columns;
    private long number;

    JdbcCursor(Entity entity, JdbcQuery query, Connection connection, LocalDate since, int fetchSize) {
        this.entity = entity;
        this.query = query;
        try {
            statement =
                    connection.prepareStatement(query.sql(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        } catch (SQLException e) {
            throw JdbcProblems.reading(query.file(), e);
        }
        try {
            statement.setFetchSize(fetchSize);
            for (int parameter = 1; parameter <= query.parameters(); parameter++) {
                statement.setObject(parameter, since);
            }
            rows = statement.executeQuery();
            columns = JdbcColumns.of(entity, query.file(), rows.getMetaData());
        } catch (SQLException e) {
            close();
            throw JdbcProblems.reading(query.file(), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            return rows.next() ? new SourceRow(entity, ++number, columns.cells(rows)) : null;
        } catch (SQLException e) {
            throw JdbcProblems.reading(query.file(), e);
        }
    }

    /** Closes the rows with it. */
    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException nothingWasWritten) {
            // what was wrong with the connection has been said where it was read
        }
    }
}
