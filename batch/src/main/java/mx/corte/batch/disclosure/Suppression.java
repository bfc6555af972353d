package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.corte.batch.domain.Problem;

/**
 * Which rows of a release stay back.
 *
 * <p>First every open row with a small cell; then, while an attacker could learn a secret, the cheapest rows that hide it; last,
 * every second row that is not needed after all is shown again. The same release always gives the same rows.
 */
public final class Suppression {

    private final Release release;
    private final Map<RowId, Row> rows;
    private final int k;
    private final TreeSet<RowId> keptBack = new TreeSet<>();
    private final TreeSet<RowId> primary = new TreeSet<>();
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
        for (Row row : rows.values()) {
            boolean earlier = row.state() == Row.State.KEPT_BACK;
            if (earlier || (row.state() == Row.State.OPEN && row.small(k))) {
                primary.add(row.id());
            }
        }
        keptBack.addAll(primary);
    }

    private void keepSecondCells() {
        for (List<Breach> breaches = breaches(); !breaches.isEmpty(); breaches = breaches()) {
            Secret first = breaches.stream()
                    .map(Breach::secret)
                    .filter(this::isSmall)
                    .findFirst()
                    .orElse(breaches.get(0).secret());
            Set<RowId> partners = new Cover(release, keptBack, k).of(first, isSmall(first));
            if (!partners.isEmpty()) {
                keptBack.addAll(partners);
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
        List<RowId> second = keptBack.stream()
                .filter(id -> !primary.contains(id))
                .sorted(Comparator.<RowId>comparingInt(id -> -row(id).loss())
                        .thenComparing(Comparator.<RowId>comparingLong(id -> row(id).referred())
                                .reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (RowId id : second) {
            keptBack.remove(id);
            if (!breaches().isEmpty()) {
                keptBack.add(id);
            }
        }
    }

    private Decision decision() {
        List<Secret> secrets = release.secrets(keptBack, k);
        Set<Secret> told = new LinkedHashSet<>();
        List<Secret> safe = new ArrayList<>(secrets);
        for (Breach breach : attacker().breaches(secrets, k)) {
            safe.remove(breach.secret());
            if (breach.interval().isPoint()) {
                told.add(breach.secret());
            }
        }
        return new Decision(keptBack, told, safe);
    }

    /** A second row may hold a sum of kept-back parts and so never be small itself; its own counts need not look small. */
    private List<Breach> breaches() {
        List<Secret> secrets = new ArrayList<>(release.secrets(keptBack, k));
        secrets.removeAll(loose);
        return attacker().breaches(secrets, k);
    }

    private Attacker attacker() {
        return new Attacker(release.seen(new Decision(keptBack, Set.of(), List.of())), release.sums());
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
