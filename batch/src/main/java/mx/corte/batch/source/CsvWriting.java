package mx.corte.batch.source;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import org.jspecify.annotations.Nullable;

/** Writes what a source delivers as a folder that {@link CsvSource} reads: the way back. Streams. */
public final class CsvWriting {

    private CsvWriting() {}

    /**
     * Writes one entity.
     *
     * @param stop asked before every row; true ends the file there
     * @return rows written
     */
    public static long write(SourceReading reading, Entity entity, Path folder, BooleanSupplier stop)
            throws IOException {
        List<String> columns = new ArrayList<>(entity.requiredColumns());
        columns.addAll(entity.optionalColumns());
        String[] cells = new String[entity.width()];
        long written = 0;
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(CsvSource.file(folder, entity));
                RowCursor rows = reading.read(entity)) {
            csv.writeRecord(columns);
            for (@Nullable SourceRow row = rows.next(); row != null && !stop.getAsBoolean(); row = rows.next()) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.get(i);
                }
                csv.writeRecord(cells);
                written++;
            }
        }
        return written;
    }
}
