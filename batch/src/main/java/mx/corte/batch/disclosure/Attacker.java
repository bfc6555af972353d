package mx.corte.batch.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has read everything that was ever published, knows k, the rule (zeros are always shown) and that counts are whole
 * numbers, and computes what each cell that was kept back can still be. Cells that no sum connects are computed apart.
 */
public final class Attacker {

    private static final long SPARE = 100_000;
    private static final long HUNDRED_PERCENT = 100_000;
    private static final long HALF_A_HUNDREDTH = 5;

    private final Map<RowId, Seen> seen = new TreeMap<>();
    private final Unknowns unknowns = new Unknowns();
    private final Map<Integer, Component> components = new HashMap<>();
    private final Map<Unknowns.Ties, Component> computed;
    private final long cap;

    /**
     * Takes in what was published.
     *
     * @throws IllegalArgumentException when a sum names a row that is not there
     */
    public Attacker(Collection<Seen> rows, List<Sum> sums) {
        this(rows, sums, new HashMap<>());
    }

    /** @param computed what was found before about the same figures with others kept back; added to */
    Attacker(Collection<Seen> rows, List<Sum> sums, Map<Unknowns.Ties, Component> computed) {
        this.computed = computed;
        rows.forEach(row -> seen.merge(row.id(), row, Seen::and));
        cap = SPARE + seen.values().stream().mapToLong(Attacker::known).sum();
        seen.values().forEach(this::read);
        for (Sum sum : sums) {
            for (Count count : List.of(Count.ATTENDED, Count.PENDING)) {
                Map<Unknowns.Cell, Long> terms = new LinkedHashMap<>();
                sum.parts().forEach(part -> terms.merge(new Unknowns.Cell(part, count), 1L, Long::sum));
                terms.merge(new Unknowns.Cell(sum.whole(), count), -1L, Long::sum);
                unknowns.equal(terms, 0);
            }
        }
    }

    /** What each secret can be, exactly. */
    public Map<Secret, Interval> intervals(Collection<Secret> secrets) {
        Map<Secret, Interval> intervals = new LinkedHashMap<>();
        secrets.forEach(secret -> intervals.put(secret, interval(secret)));
        return intervals;
    }

    /** The secrets whose interval does not cover 1..k-1. */
    public List<Breach> breaches(Collection<Secret> secrets, int k) {
        List<Breach> breaches = new ArrayList<>();
        for (Secret secret : secrets) {
            Component.Terms terms = terms(secret);
            Component component = terms.cells().isEmpty() ? null : component(terms);
            if (component == null || !component.canBe(terms, 1, false) || !component.canBe(terms, k - 1L, true)) {
                breaches.add(new Breach(secret, interval(secret)));
            }
        }
        return breaches;
    }

    private Interval interval(Secret secret) {
        Component.Terms terms = terms(secret);
        if (terms.cells().isEmpty()) {
            return new Interval(terms.constant(), terms.constant());
        }
        Component component = component(terms);
        OptionalLong low = component.extreme(terms, false);
        OptionalLong high = component.extreme(terms, true);
        return low.isEmpty() || high.isEmpty() ? Interval.EMPTY : new Interval(low.getAsLong(), high.getAsLong());
    }

    private void read(Seen row) {
        Long attended = row.attended() != null ? row.attended() : difference(row.referred(), row.pending());
        Long pending = row.pending() != null ? row.pending() : difference(row.referred(), row.attended());
        Unknowns.Cell a = new Unknowns.Cell(row.id(), Count.ATTENDED);
        Unknowns.Cell p = new Unknowns.Cell(row.id(), Count.PENDING);
        boolean zeroAttended = attended != null && attended == 0;
        unknowns.add(a, attended, 1);
        unknowns.add(p, pending, row.referred() == null && zeroAttended ? 1 : 0);
        if (attended == null && pending == null) {
            Long referred = row.referred();
            if (referred != null) {
                unknowns.equal(Map.of(a, 1L, p, 1L), referred);
            } else {
                unknowns.together(a, p);
            }
        }
        BigDecimal percentage = row.percentage();
        if (percentage != null && (attended == null || pending == null)) {
            long exact = percentage.movePointRight(3).longValueExact();
            long least = exact - HALF_A_HUNDREDTH;
            long most = exact + HALF_A_HUNDREDTH;
            unknowns.atMost(Map.of(a, least - HUNDRED_PERCENT, p, least), 0);
            unknowns.atMost(Map.of(a, HUNDRED_PERCENT - most, p, -most), 0);
        }
    }

    private Component.Terms terms(Secret secret) {
        List<Count> counts =
                secret.count() == Count.REFERRED ? List.of(Count.ATTENDED, Count.PENDING) : List.of(secret.count());
        long constant = 0;
        List<Unknowns.Cell> cells = new ArrayList<>();
        for (Count count : counts) {
            Unknowns.Cell cell = new Unknowns.Cell(secret.row(), count);
            Long known = unknowns.known(cell);
            if (known == null) {
                cells.add(cell);
            } else {
                constant += known;
            }
        }
        return new Component.Terms(constant, cells);
    }

    private Component component(Component.Terms terms) {
        return components.computeIfAbsent(
                unknowns.componentOf(terms.cells().get(0)),
                root -> computed.computeIfAbsent(
                        unknowns.ties(root), ties -> new Component(unknowns.region(root, cap))));
    }

    private static long known(Seen row) {
        return zeroIfNull(row.referred()) + zeroIfNull(row.attended()) + zeroIfNull(row.pending());
    }

    private static long zeroIfNull(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private static @Nullable Long difference(@Nullable Long whole, @Nullable Long part) {
        return whole == null || part == null ? null : Long.valueOf(whole - part);
    }

    /** A cell as a sum of unknown ones and a constant. */
    private record Terms(long constant, List<Unknowns.Cell> cells) {}
}
