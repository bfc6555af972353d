package mx.corte.batch.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much is told of which rows.
 *
 * @param tellings of the rows that are not told whole; primary and second ones alike, those of earlier publications among them
 * @param told counts that are printed nevertheless: they are not small, and everybody could compute them
 * @param secrets what an attacker must not be able to narrow down
 */
public record Decision(SortedMap<RowId, Telling> tellings, Set<Secret> told, List<Secret> secrets) {

    public Decision {
        tellings = Collections.unmodifiableSortedMap(new TreeMap<>(tellings));
        told = Set.copyOf(told);
        secrets = List.copyOf(secrets);
    }

    /** The rows of which something is kept back. */
    public SortedSet<RowId> keptBack() {
        return new TreeSet<>(tellings.keySet());
    }

    /** Whether a count is printed. A zero always is. */
    public boolean prints(Row row, Count count) {
        return row.count(count) == 0
                || tellings.getOrDefault(row.id(), Telling.ALL).tells(count)
                || told.contains(new Secret(row.id(), count));
    }
}
