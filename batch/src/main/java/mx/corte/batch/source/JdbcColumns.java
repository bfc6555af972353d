package mx.corte.batch.source;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;

/** Where each contract column stands in a result. Labels are found in upper or lower case: databases disagree about it. */
final class JdbcColumns {

    private final int[] positions;

    /** @param positions by contract column, from 1; 0 for an optional one that is absent */
    private JdbcColumns(int... positions) {
        this.positions = positions;
    }

    /** @throws Problem of kind SOURCE for a column that is missing or stands twice */
    static JdbcColumns of(Entity entity, String file, ResultSetMetaData result) throws SQLException {
        List<String> columns = new ArrayList<>(entity.requiredColumns());
        columns.addAll(entity.optionalColumns());
        int[] positions = new int[columns.size()];
        for (int position = 1; position <= result.getColumnCount(); position++) {
            String label = result.getColumnLabel(position);
            for (int i = 0; i < positions.length; i++) {
                if (columns.get(i).equalsIgnoreCase(label)) {
                    if (positions[i] != 0) {
                        throw new Problem(Problem.Kind.SOURCE, "source.query.column.twice", file, columns.get(i));
                    }
                    positions[i] = position;
                }
            }
        }
        for (int i = 0; i < entity.requiredColumns().size(); i++) {
            if (positions[i] == 0) {
                throw new Problem(Problem.Kind.SOURCE, "source.query.column.missing", file, columns.get(i));
            }
        }
        return new JdbcColumns(positions);
    }

    String[] cells(ResultSet row) throws SQLException {
        String[] cells = new String[positions.length];
        for (int i = 0; i < positions.length; i++) {
            String cell = positions[i] == 0 ? null : row.getString(positions[i]);
            cells[i] = cell == null ? "" : cell;
        }
        return cells;
    }
}
