package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that is published about one thing: the rows of this publication and of the earlier ones it can be compared with,
 * and the sums that tie them.
 *
 * @param rows in the order of their names
 */
public record Release(List<Row> rows, List<Sum> sums) {

    /** @throws IllegalArgumentException when a row comes twice, or a sum names no row or is not true */
    public Release {
        rows = rows.stream().sorted(Comparator.comparing(Row::id)).toList();
        sums = sums.stream()
                .sorted(Comparator.comparing(Sum::whole).thenComparing(sum -> sum.parts().toString()))
                .toList();
        Map<RowId, Row> byId = index(rows);
        for (Sum sum : sums) {
            for (Count count : Count.values()) {
                long parts = sum.parts().stream()
                        .mapToLong(part -> row(byId, part).count(count))
                        .sum();
                if (parts != row(byId, sum.whole()).count(count)) {
                    throw new IllegalArgumentException(sum.whole() + " is not the sum of its parts: " + parts);
                }
            }
        }
    }

    /** Rows by name; {@code rows} are in the order of the names too. */
    Map<RowId, Row> byId() {
        return index(rows);
    }

    /**
     * The cells nobody may learn, given how much is told of which rows: small cells of people-related rows in any case, and every
     * count of such a row that is not printed.
     */
    List<Secret> secrets(Map<RowId, Telling> tellings, int k) {
        List<Secret> secrets = new ArrayList<>();
        for (Row row : rows) {
            if (row.personal()) {
                Telling telling = tellings.getOrDefault(row.id(), Telling.ALL);
                for (Count count : Count.values()) {
                    boolean unprinted = count != Count.PENDING && !telling.tells(count) && row.count(count) > 0;
                    if (unprinted || Row.small(row.count(count), k)) {
                        secrets.add(new Secret(row.id(), count));
                    }
                }
            }
        }
        return secrets;
    }

    /** What an outsider is told: all of the rows that are not kept back, and of these what is printed nevertheless. */
    public List<Seen> seen(Decision decision) {
        return rows.stream()
                .map(row -> new Seen(
                        row.id(),
                        decision.prints(row, Count.REFERRED) ? row.referred() : null,
                        decision.prints(row, Count.ATTENDED) ? row.attended() : null,
                        null,
                        null))
                .toList();
    }

    private static Map<RowId, Row> index(List<Row> rows) {
        Map<RowId, Row> byId = new TreeMap<>();
        for (Row row : rows) {
            if (byId.put(row.id(), row) != null) {
                throw new IllegalArgumentException("twice: " + row.id());
            }
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    private static Row row(Map<RowId, Row> byId, RowId id) {
        Row row = byId.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no row " + id);
        }
        return row;
    }
}
