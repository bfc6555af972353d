package mx.corte.batch.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the counts that hide a secret: for the secret to be 1, or k-1, other cells would have to be different from what they are;
 * the cheapest such difference that keeps all sums true names the counts that must not be told either.
 */
final class Cover {

    private final Map<RowId, Row> rows;
    private final Map<RowId, List<Sum>> sums = new HashMap<>();
    private final Map<RowId, Telling> tellings;
    private final Map<RowId, Set<RowId>> near = new HashMap<>();
    private final int k;

    Cover(Release release, Map<RowId, Telling> tellings, int k) {
        this.rows = release.byId();
        for (Sum sum : release.sums()) {
            Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                    .distinct()
                    .forEach(id ->
                            sums.computeIfAbsent(id, none -> new ArrayList<>()).add(sum));
        }
        this.tellings = new TreeMap<>(tellings);
        this.k = k;
    }

    /**
     * How much less to tell of which rows; empty when nothing would hide the secret.
     *
     * @param anyRow whether totals may be kept back for it; otherwise people-related rows only
     */
    Map<RowId, Telling> of(Secret secret, boolean anyRow) {
        Map<RowId, Telling> partners = new TreeMap<>();
        Row row = rows.get(secret.row());
        if (row == null || !tellings.containsKey(secret.row())) {
            return partners;
        }
        long value = row.count(secret.count());
        boolean possible = true;
        if (value > 1) {
            possible = add(partners, secret, 1 - value, anyRow);
        }
        if (possible && value < k - 1) {
            possible = add(partners, secret, k - 1 - value, anyRow);
        }
        return possible ? partners : Map.of();
    }

    private boolean add(Map<RowId, Telling> partners, Secret secret, long difference, boolean anyRow) {
        Optional<Map<RowId, Telling>> touched =
                cheapest(secret, difference, row -> row.personal() && isNear(row, secret));
        if (touched.isEmpty()) {
            touched = cheapest(secret, difference, row -> anyRow || row.personal());
        }
        partners.putAll(touched.orElse(Map.of()));
        tellings.putAll(touched.orElse(Map.of()));
        return touched.isPresent();
    }

    /**
     * Looks among the rows that sums connect with the secret: no other one could make up for a difference.
     *
     * @param considered rows of which less may be told
     */
    private Optional<Map<RowId, Telling>> cheapest(Secret secret, long difference, Predicate<Row> considered) {
        Differences differences = new Differences();
        Set<Sum> kept = new LinkedHashSet<>();
        for (Row row : connected(secret.row(), considered)) {
            differences.allow(row, tellings.getOrDefault(row.id(), Telling.ALL));
            kept.addAll(sumsOf(row.id()));
        }
        kept.forEach(differences::keep);
        differences.require(secret, difference);
        return differences.cheapest();
    }

    private Collection<Row> connected(RowId start, Predicate<Row> considered) {
        Map<RowId, Row> found = new TreeMap<>();
        Deque<RowId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            RowId id = open.remove();
            Row row = rows.get(id);
            if (row != null && !found.containsKey(id) && mayDiffer(row, considered)) {
                found.put(id, row);
                for (Sum sum : sumsOf(id)) {
                    open.add(sum.whole());
                    open.addAll(sum.parts());
                }
            }
        }
        return found.values();
    }

    private boolean mayDiffer(Row row, Predicate<Row> considered) {
        boolean mayChange = row.state().least() != Telling.ALL && considered.test(row);
        return row.referred() > 0 && (mayChange || tellings.containsKey(row.id()));
    }

    private List<Sum> sumsOf(RowId id) {
        return sums.getOrDefault(id, List.of());
    }

    /** A part of the same whole: most secrets are hidden by one, and looking there first is quick. */
    private boolean isNear(Row row, Secret secret) {
        return near.computeIfAbsent(secret.row(), this::siblings).contains(row.id());
    }

    private Set<RowId> siblings(RowId id) {
        return sumsOf(id).stream()
                .map(Sum::parts)
                .filter(parts -> parts.contains(id))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
