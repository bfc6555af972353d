package mx.corte.batch.source;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;

/** Where each contract column stands in a file. */
final class CsvHeader {

    private final int width;
    private final int[] positions;

    /** @param positions by contract column; -1 for an optional one that is absent */
    private CsvHeader(int width, int... positions) {
        this.width = width;
        this.positions = positions;
    }

    /** Cells every line must have. */
    int width() {
        return width;
    }

    /** @throws Problem of kind SOURCE for a column that is missing or stands twice */
    static CsvHeader of(Entity entity, Path file, List<String> fields) {
        List<String> names = fields.stream().map(String::strip).toList();
        List<String> columns = new ArrayList<>(entity.requiredColumns());
        columns.addAll(entity.optionalColumns());
        int[] positions = new int[columns.size()];
        for (int i = 0; i < positions.length; i++) {
            String column = columns.get(i);
            positions[i] = names.indexOf(column);
            if (positions[i] != names.lastIndexOf(column)) {
                throw new Problem(Problem.Kind.SOURCE, "source.column.twice", file, column);
            }
            if (positions[i] < 0 && i < entity.requiredColumns().size()) {
                throw missing(file, column, names);
            }
        }
        return new CsvHeader(names.size(), positions);
    }

    private static Problem missing(Path file, String column, List<String> names) {
        boolean otherSeparator =
                names.size() == 1 && (names.get(0).contains(";") || names.get(0).contains("\t"));
        return new Problem(
                Problem.Kind.SOURCE, otherSeparator ? "source.file.separator" : "source.column.missing", file, column);
    }

    String[] cells(CsvRecord record) {
        String[] cells = new String[positions.length];
        for (int i = 0; i < positions.length; i++) {
            cells[i] = positions[i] < 0 ? "" : record.getField(positions[i]);
        }
        return cells;
    }
}
