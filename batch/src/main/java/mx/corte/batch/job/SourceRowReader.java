package mx.corte.batch.job;

import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.intake.Judged;
import mx.corte.batch.intake.RowJudge;
import mx.corte.batch.source.RowCursor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands the rows of one entity, judged, to a step: one thread reads and judges while the step writes. Never restarts in the
 * middle: a died extraction is begun anew.
 */
final class SourceRowReader<T> implements ItemStreamReader<Judged<T>> {

    private final Extraction extraction;
    private final Entity entity;
    private final RowJudge<T> judge;
    private RowCursor cursor = RowCursor.empty();
    private @Nullable ReadAhead<Judged<T>> rows;

    SourceRowReader(Extraction extraction, Entity entity, RowJudge<T> judge) {
        this.extraction = extraction;
        this.entity = entity;
        this.judge = judge;
    }

    @Override
    public void open(ExecutionContext context) {
        cursor = extraction.reading().open(entity);
        rows = new ReadAhead<>("read-" + entity.sourceName(), this::judged);
    }

    private @Nullable Judged<T> judged() {
        SourceRow row = cursor.next();
        return row == null ? null : judge.judge(row);
    }

    @Override
    public @Nullable Judged<T> read() {
        Judged<T> next = rows == null ? null : rows.next();
        if (next == null) {
            extraction.reading().ended(entity);
        }
        return next;
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
        cursor.close();
    }
}
