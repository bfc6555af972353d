package mx.corte.batch.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which rows stay back.
 *
 * @param keptBack primary and second ones alike, those of earlier publications among them
 * @param told counts of rows kept back that are printed nevertheless: they are not small, and everybody could compute them
 * @param secrets what an attacker must not be able to narrow down
 */
public record Decision(SortedSet<RowId> keptBack, Set<Secret> told, List<Secret> secrets) {

    public Decision {
        keptBack = Collections.unmodifiableSortedSet(new TreeSet<>(keptBack));
        told = Set.copyOf(told);
        secrets = List.copyOf(secrets);
    }

    /** Whether a count is printed. A zero always is. */
    public boolean prints(Row row, Count count) {
        return !keptBack.contains(row.id()) || row.count(count) == 0 || told.contains(new Secret(row.id(), count));
    }
}
