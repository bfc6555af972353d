package mx.corte.batch.source;

import java.util.Iterator;
import java.util.List;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import org.jspecify.annotations.Nullable;

/** Rows of the office's own catalogue, for what the database does not have. */
final class JdbcCatalogueCursor implements RowCursor {

    private final Entity entity;
    private final Iterator<String[]> rows;
    private long number;

    JdbcCatalogueCursor(Entity entity, List<String[]> rows) {
        this.entity = entity;
        this.rows = rows.iterator();
    }

    @Override
    public @Nullable SourceRow next() {
        // a copy, because the row keeps and trims what it is given
        return rows.hasNext() ? new SourceRow(entity, ++number, rows.next().clone()) : null;
    }

    @Override
    public void close() {}
}
