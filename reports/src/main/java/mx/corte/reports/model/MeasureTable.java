package mx.corte.reports.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** All measures of a quarter, in publication order, found by id, scope and key. */
public final class MeasureTable {

    public static final String TOTAL = "total";
    public static final String DEPENDENCY = "dependencia";
    public static final String EXECUTING_UNIT = "ejecutora";
    public static final String CHANNEL = "canal";
    public static final String TOPIC = "tema";
    public static final String MUNICIPALITY = "municipio";

    private record Cell(String measure, String scope, String key) {}

    private final List<MeasureValue> rows;
    private final Map<Cell, MeasureValue> byCell = new LinkedHashMap<>();
    private final Map<String, LinkedHashSet<String>> keysByScope = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a measure of the same scope and key comes twice */
    public MeasureTable(List<MeasureValue> rows) {
        this.rows = List.copyOf(rows);
        for (MeasureValue row : rows) {
            if (byCell.put(new Cell(row.measure(), row.scope(), row.key()), row) != null) {
                throw new IllegalArgumentException("twice: " + row);
            }
            keysByScope
                    .computeIfAbsent(row.scope(), scope -> new LinkedHashSet<>())
                    .add(row.key());
        }
    }

    public List<MeasureValue> rows() {
        return rows;
    }

    /** @throws IllegalArgumentException when there is no such row: a renderer asks only for what is published */
    public MeasureValue get(String measure, String scope, String key) {
        MeasureValue row = byCell.get(new Cell(measure, scope, key));
        if (row == null) {
            throw new IllegalArgumentException("no measure " + measure + " for " + scope + " " + key);
        }
        return row;
    }

    public Figure total(String measure) {
        return get(measure, TOTAL, "").figure();
    }

    /** Whether the source that a measure is counted from was delivered: where it was not, nothing may be said to be none. */
    public boolean delivered(String measure) {
        return total(measure) != Figure.Absent.NO_DISPONIBLE;
    }

    /** Keys of a scope in publication order. */
    public List<String> keys(String scope) {
        return new ArrayList<>(keysByScope.getOrDefault(scope, new LinkedHashSet<>()));
    }

    /** The ids published for a scope, in publication order. */
    public List<String> measures(String scope) {
        return rows.stream()
                .filter(row -> row.scope().equals(scope))
                .map(MeasureValue::measure)
                .distinct()
                .toList();
    }
}
