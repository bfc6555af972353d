package mx.corte.batch.source;

import mx.corte.batch.domain.SourceRow;
import org.jspecify.annotations.Nullable;

/** Rows one after another, in flat memory. */
public interface RowCursor extends AutoCloseable {

    /** The next row, or null after the last. */
    @Nullable
    SourceRow next();

    @Override
    void close();

    static RowCursor empty() {
        return new RowCursor() {
            @Override
            public @Nullable SourceRow next() {
                return null;
            }

            @Override
            public void close() {}
        };
    }
}
