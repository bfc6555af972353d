package mx.corte.batch.disclosure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds the rows that hide a secret: for the secret to be 1, or k-1, other cells would have to be different from what they are;
 * the cheapest such difference that keeps all sums true names the rows that must not be told either.
 */
final class Cover {

    private static final double NOTHING = 1e-6;

    private final Release release;
    private final Map<RowId, Row> rows;
    private final Set<RowId> keptBack;
    private final int k;

    Cover(Release release, Set<RowId> keptBack, int k) {
        this.release = release;
        this.rows = release.byId();
        this.keptBack = new TreeSet<>(keptBack);
        this.k = k;
    }

    /**
     * The rows to keep back as well; empty when nothing would hide the secret.
     *
     * @param anyRow whether totals may be kept back for it; otherwise people-related rows only
     */
    Set<RowId> of(Secret secret, boolean anyRow) {
        Set<RowId> partners = new TreeSet<>();
        Row row = rows.get(secret.row());
        if (row == null || !keptBack.contains(secret.row())) {
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
        return possible ? partners : Set.of();
    }

    private boolean add(Set<RowId> partners, Secret secret, long difference, boolean anyRow) {
        Differences differences = new Differences(anyRow);
        release.sums().forEach(differences::keep);
        differences.require(secret, difference);
        Optimisation.Result result = differences.model.minimise();
        if (!result.getState().isFeasible()) {
            return false;
        }
        Set<RowId> touched = differences.touched(result);
        partners.addAll(touched);
        keptBack.addAll(touched);
        return true;
    }

    /** The linear program: how much each cell would be larger and smaller. */
    private final class Differences {

        private record Pair(Variable more, Variable less) {}

        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<Unknowns.Cell, Pair> pairs = new HashMap<>();
        private final Map<Integer, RowId> visible = new HashMap<>();

        Differences(boolean anyRow) {
            for (Row row : rows.values()) {
                boolean open =
                        keptBack.contains(row.id()) || (row.state() == Row.State.OPEN && (anyRow || row.personal()));
                if (open && row.referred() > 0) {
                    if (row.attended() > 0) {
                        pair(row, Count.ATTENDED, row.attended() - 1);
                    }
                    pair(row, Count.PENDING, row.attended() > 0 ? row.pending() : row.pending() - 1);
                }
            }
        }

        private void pair(Row row, Count count, long mostLess) {
            Pair pair = new Pair(
                    model.newVariable("m" + pairs.size()).lower(0),
                    model.newVariable("l" + pairs.size()).lower(0).upper(mostLess));
            if (!keptBack.contains(row.id())) {
                pair.more.weight(row.loss());
                pair.less.weight(row.loss());
                visible.put(pair.more.getIndex().index, row.id());
                visible.put(pair.less.getIndex().index, row.id());
            }
            pairs.put(new Unknowns.Cell(row.id(), count), pair);
        }

        void keep(Sum sum) {
            for (Count count : new Count[] {Count.ATTENDED, Count.PENDING}) {
                Expression expression = model.newExpression(sum.whole() + " " + count + " " + model.countExpressions())
                        .level(0);
                sum.parts().forEach(part -> set(expression, new Unknowns.Cell(part, count), 1));
                set(expression, new Unknowns.Cell(sum.whole(), count), -1);
            }
        }

        void require(Secret secret, long difference) {
            Expression expression = model.newExpression("secret").level(difference);
            for (Count count : Count.values()) {
                boolean asked = secret.count() == Count.REFERRED || secret.count() == count;
                if (asked && count != Count.REFERRED) {
                    set(expression, new Unknowns.Cell(secret.row(), count), 1);
                }
            }
        }

        private void set(Expression expression, Unknowns.Cell cell, int coefficient) {
            Pair pair = pairs.get(cell);
            if (pair != null) {
                expression.set(pair.more, coefficient);
                expression.set(pair.less, -coefficient);
            }
        }

        Set<RowId> touched(Optimisation.Result result) {
            Set<RowId> touched = new LinkedHashSet<>();
            visible.forEach((at, id) -> {
                if (result.doubleValue(at) > NOTHING) {
                    touched.add(id);
                }
            });
            return touched;
        }
    }
}
