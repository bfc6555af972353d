package mx.corte.reports.workbook;

import java.util.HashMap;
import java.util.Map;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.Rows;

/** How often each reason stands in the lists of rows to look at, counted while they are written. */
final class ListedReasons {

    private record Key(String list, String entity, String reason) {}

    private final Map<Key, Long> rows = new HashMap<>();

    /** The same rows, looked at as they go by. */
    Rows<ControlRow> watch(String list, Rows<ControlRow> listed) {
        return action -> listed.forEach(row -> {
            rows.merge(new Key(list, row.entity(), row.reason()), 1L, Long::sum);
            action.accept(row);
        });
    }

    long rows(String list, String entity, String reason) {
        return rows.getOrDefault(new Key(list, entity, reason), 0L);
    }
}
