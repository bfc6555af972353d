package mx.corte.batch.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The linear program of a {@link Cover}: how much larger and smaller each cell would be. What is not told yet costs nothing; a count
 * that is told costs what readers lose with it.
 */
final class Differences {

    private static final double NOTHING = 1e-6;

    private record Pair(Variable more, Variable less) {

        boolean moves(Optimisation.Result result) {
            return result.doubleValue(more.getIndex().index) > NOTHING
                    || result.doubleValue(less.getIndex().index) > NOTHING;
        }

        void cost(int loss) {
            more.weight(loss);
            less.weight(loss);
        }
    }

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Unknowns.Cell, Pair> pairs = new HashMap<>();
    private final Map<RowId, Telling> visible = new TreeMap<>();

    /** @param telling how much of the row is told at present */
    void allow(Row row, Telling telling) {
        int loss = telling == Telling.ALL ? row.loss() : 0;
        if (row.attended() > 0) {
            pair(row, Count.ATTENDED, row.attended() - 1).cost(loss);
        }
        pair(row, Count.PENDING, row.attended() > 0 ? row.pending() : row.pending() - 1)
                .cost(loss);
        if (telling == Telling.NOTHING) {
            return;
        }
        visible.put(row.id(), telling);
        Pair referred = pair(row, Count.REFERRED, row.referred() - 1);
        referred.cost(row.loss());
        if (row.state().least() == Telling.REFERRED) {
            referred.more.upper(0);
            referred.less.upper(0);
        }
        Expression sum = equation();
        set(sum, row.id(), Count.ATTENDED, 1);
        set(sum, row.id(), Count.PENDING, 1);
        set(sum, row.id(), Count.REFERRED, -1);
    }

    void keep(Sum sum) {
        for (Count count : new Count[] {Count.ATTENDED, Count.PENDING}) {
            Expression expression = equation();
            sum.parts().forEach(part -> set(expression, part, count, 1));
            set(expression, sum.whole(), count, -1);
        }
    }

    void require(Secret secret, long difference) {
        Expression expression =
                model.newExpression("secret " + model.countExpressions()).level(difference);
        for (Count count : new Count[] {Count.ATTENDED, Count.PENDING}) {
            if (secret.count() == Count.REFERRED || secret.count() == count) {
                set(expression, secret.row(), count, 1);
            }
        }
    }

    /** The rows of which less must be told, and how much is left; empty when no difference is possible. */
    Optional<Map<RowId, Telling>> cheapest() {
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        Map<RowId, Telling> touched = new TreeMap<>();
        visible.forEach((id, telling) -> {
            if (moves(id, Count.REFERRED, result)) {
                touched.put(id, Telling.NOTHING);
            } else if (telling == Telling.ALL && moves(id, Count.ATTENDED, result)) {
                touched.put(id, Telling.REFERRED);
            }
        });
        return Optional.of(touched);
    }

    private boolean moves(RowId row, Count count, Optimisation.Result result) {
        Pair pair = pairs.get(new Unknowns.Cell(row, count));
        return pair != null && pair.moves(result);
    }

    private Pair pair(Row row, Count count, long mostLess) {
        Pair pair = new Pair(
                model.newVariable("m" + pairs.size()).lower(0),
                model.newVariable("l" + pairs.size()).lower(0).upper(mostLess));
        pairs.put(new Unknowns.Cell(row.id(), count), pair);
        return pair;
    }

    private Expression equation() {
        return model.newExpression("e" + model.countExpressions()).level(0);
    }

    private void set(Expression expression, RowId row, Count count, int coefficient) {
        Pair pair = pairs.get(new Unknowns.Cell(row, count));
        if (pair != null) {
            expression.set(pair.more, coefficient);
            expression.set(pair.less, -coefficient);
        }
    }
}
