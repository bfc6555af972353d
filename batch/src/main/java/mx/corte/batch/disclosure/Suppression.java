package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.corte.batch.domain.Problem;

/**
 * Which rows of a release stay back.
 *
 * <p>First the counts that are small or would give a small one away; then, while an attacker could learn a secret, the cheapest
 * counts that hide it; last, every second count that is not needed after all is told again. The same release always gives the same
 * decision.
 */
public final class Suppression {

    private final Release release;
    private final Map<RowId, Row> rows;
    private final int k;
    private final TreeMap<RowId, Telling> tellings = new TreeMap<>();
    private final Map<Unknowns.Ties, Component> computed = new HashMap<>();
    private final Set<Secret> loose = new LinkedHashSet<>();

    private Suppression(Release release, int k) {
        this.release = release;
        this.rows = release.byId();
        this.k = k;
    }

    /**
     * Decides.
     *
     * @param k counts of 1..k-1 are small
     * @throws Problem of kind OUTPUT when a secret cannot be kept, because earlier publications already tell it
     */
    public static Decision of(Release release, int k) {
        Suppression suppression = new Suppression(release, k);
        suppression.keepSmallCells();
        suppression.keepSecondCells();
        suppression.showWhatIsNotNeeded();
        return suppression.decision();
    }

    private void keepSmallCells() {
        rows.values().forEach(row -> tell(row.id(), row.ownTelling(k)));
    }

    private void tell(RowId id, Telling telling) {
        if (telling == Telling.ALL) {
            tellings.remove(id);
        } else {
            tellings.put(id, telling);
        }
    }

    private void keepSecondCells() {
        for (List<Breach> breaches = breaches(); !breaches.isEmpty(); breaches = breaches()) {
            Secret first = breaches.stream()
                    .map(Breach::secret)
                    .filter(this::isSmall)
                    .findFirst()
                    .orElse(breaches.get(0).secret());
            Map<RowId, Telling> partners = new Cover(release, tellings, k).of(first, isSmall(first));
            if (!partners.isEmpty()) {
                tellings.putAll(partners);
            } else if (!isSmall(first)) {
                loose.add(first);
            } else {
                throw new Problem(
                        Problem.Kind.OUTPUT,
                        "disclosure.unprotectable",
                        first.row().table(),
                        first.row().key(),
                        first.row().edition());
            }
        }
    }

    private void showWhatIsNotNeeded() {
        List<RowId> second = tellings.entrySet().stream()
                .filter(row -> row.getValue().tellsLessThan(row(row.getKey()).ownTelling(k)))
                .map(Map.Entry::getKey)
                .sorted(Comparator.<RowId>comparingInt(id -> -row(id).loss())
                        .thenComparing(Comparator.<RowId>comparingLong(id -> row(id).referred())
                                .reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (RowId id : second) {
            Telling needed = tellings.getOrDefault(id, Telling.ALL);
            for (Telling more : Telling.values()) {
                boolean worthTrying = needed.tellsLessThan(more) && !row(id).ownTelling(k).tellsLessThan(more);
                if (worthTrying) {
                    tell(id, more);
                    if (breaches().isEmpty()) {
                        break;
                    }
                    tell(id, needed);
                }
            }
        }
    }

    private Decision decision() {
        List<Secret> secrets = release.secrets(tellings, k);
        Set<Secret> told = new LinkedHashSet<>();
        List<Secret> safe = new ArrayList<>(secrets);
        for (Breach breach : attacker().breaches(secrets, k)) {
            safe.remove(breach.secret());
            if (breach.interval().isPoint()) {
                told.add(breach.secret());
            }
        }
        return new Decision(tellings, told, safe);
    }

    /** A second row may hold a sum of kept-back parts and so never be small itself; its own counts need not look small. */
    private List<Breach> breaches() {
        List<Secret> secrets = new ArrayList<>(release.secrets(tellings, k));
        secrets.removeAll(loose);
        return attacker().breaches(secrets, k);
    }

    private Attacker attacker() {
        return new Attacker(release.seen(new Decision(tellings, Set.of(), List.of())), release.sums(), computed);
    }

    private boolean isSmall(Secret secret) {
        return Row.small(row(secret.row()).count(secret.count()), k);
    }

    private Row row(RowId id) {
        Row row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no row " + id);
        }
        return row;
    }
}
