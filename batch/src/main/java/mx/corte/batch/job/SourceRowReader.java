package mx.corte.batch.job;

import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.source.RowCursor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Hands the rows of one entity to a step. Never restarts in the middle: a died extraction is begun anew. */
final class SourceRowReader implements ItemStreamReader<SourceRow> {

    private final Extraction extraction;
    private final Entity entity;
    private RowCursor cursor = RowCursor.empty();

    SourceRowReader(Extraction extraction, Entity entity) {
        this.extraction = extraction;
        this.entity = entity;
    }

    @Override
    public void open(ExecutionContext context) {
        cursor = extraction.open(entity);
    }

    @Override
    public @Nullable SourceRow read() {
        return cursor.next();
    }

    @Override
    public void close() {
        cursor.close();
    }
}
