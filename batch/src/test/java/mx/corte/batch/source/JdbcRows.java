package mx.corte.batch.source;

import java.util.ArrayList;
import java.util.List;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;

/** Rows as lines, cells joined by a bar. */
final class JdbcRows {

    private JdbcRows() {}

    static List<String> lines(SourceReading reading, Entity entity) {
        List<String> lines = new ArrayList<>();
        try (RowCursor cursor = reading.read(entity)) {
            for (SourceRow row = cursor.next(); row != null; row = cursor.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < entity.width(); i++) {
                    cells.add(row.get(i));
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }
}
