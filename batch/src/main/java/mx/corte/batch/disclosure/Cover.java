package mx.corte.batch.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the counts that hide a secret: for the secret to be 1, or k-1, other cells would have to be different from what they are;
 * the cheapest such difference that keeps all sums true names the counts that must not be told either.
 */
final class Cover {

    private final Release release;
    private final Map<RowId, Row> rows;
    private final Map<RowId, Telling> tellings;
    private final Map<RowId, Set<RowId>> near = new HashMap<>();
    private final int k;

    Cover(Release release, Map<RowId, Telling> tellings, int k) {
        this.release = release;
        this.rows = release.byId();
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

    /** @param considered rows of which less may be told */
    private Optional<Map<RowId, Telling>> cheapest(Secret secret, long difference, Predicate<Row> considered) {
        Differences differences = new Differences();
        for (Row row : rows.values()) {
            boolean mayChange = row.state().least() != Telling.ALL && considered.test(row);
            if (row.referred() > 0 && (mayChange || tellings.containsKey(row.id()))) {
                differences.allow(row, tellings.getOrDefault(row.id(), Telling.ALL));
            }
        }
        release.sums().forEach(differences::keep);
        differences.require(secret, difference);
        return differences.cheapest();
    }

    /** A part of the same whole: most secrets are hidden by one, and looking there first is quick. */
    private boolean isNear(Row row, Secret secret) {
        return near.computeIfAbsent(secret.row(), this::siblings).contains(row.id());
    }

    private Set<RowId> siblings(RowId id) {
        return release.sums().stream()
                .map(Sum::parts)
                .filter(parts -> parts.contains(id))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
