package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Whole numbers that fulfil linear conditions, and the extremes of a sum over them. Solved as a linear program; only where its
 * corner is not whole, or a condition has other coefficients than 1, as an integer program.
 */
final class Region {

    private record Condition(Map<Integer, Long> terms, long bound, boolean equation) {

        boolean holds(long[] point) {
            long sum = 0;
            for (Map.Entry<Integer, Long> term : terms.entrySet()) {
                sum += term.getValue() * point[term.getKey()];
            }
            return equation ? sum == bound : sum <= bound;
        }
    }

    /** A corner: its whole coordinates, and the optimum they reach. Never compared or kept. */
    @SuppressWarnings("ArrayRecordComponent")
    record Corner(long[] point, long value) {}

    private final long cap;
    private final List<Long> lower = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private boolean integers;

    /** @param cap no variable is larger; beyond all figures at hand, it stands for "without limit" */
    Region(long cap) {
        this.cap = cap;
    }

    int variable(long atLeast) {
        lower.add(atLeast);
        return lower.size() - 1;
    }

    /** @param terms coefficient of each variable: 1 or -1 */
    void equal(Map<Integer, Long> terms, long sum) {
        conditions.add(new Condition(terms, sum, true));
    }

    void atMost(Map<Integer, Long> terms, long bound) {
        conditions.add(new Condition(terms, bound, false));
        integers = true;
    }

    /** The point of the region where the sum of these variables is extreme; empty when the region is. */
    Optional<Corner> extreme(List<Integer> objective, boolean largest) {
        if (!integers) {
            Optimisation.Result result = solve(objective, largest, false);
            if (!result.getState().isFeasible()) {
                return Optional.empty();
            }
            long[] point = rounded(result);
            if (contains(point)) {
                return Optional.of(new Corner(point, value(objective, point)));
            }
        }
        Optimisation.Result result = solve(objective, largest, true);
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        long[] point = rounded(result);
        if (!contains(point)) {
            throw new IllegalStateException("the solver's answer is not in the region: " + result.getState());
        }
        return Optional.of(new Corner(point, value(objective, point)));
    }

    private Optimisation.Result solve(List<Integer> objective, boolean largest, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < lower.size(); i++) {
            variables.add(
                    model.newVariable("x" + i).lower(lower.get(i)).upper(cap).integer(whole));
        }
        for (int at : objective) {
            variables.get(at).weight(1);
        }
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            Expression expression = model.newExpression("c" + i);
            condition.terms.forEach((at, coefficient) -> expression.set(variables.get(at), coefficient));
            if (condition.equation) {
                expression.level(condition.bound);
            } else {
                expression.upper(condition.bound);
            }
        }
        return largest ? model.maximise() : model.minimise();
    }

    private boolean contains(long[] point) {
        for (int i = 0; i < point.length; i++) {
            if (point[i] < lower.get(i) || point[i] > cap) {
                return false;
            }
        }
        return conditions.stream().allMatch(condition -> condition.holds(point));
    }

    private static long value(List<Integer> objective, long[] point) {
        return objective.stream().mapToLong(at -> point[at]).sum();
    }

    private long[] rounded(Optimisation.Result result) {
        long[] point = new long[lower.size()];
        for (int i = 0; i < point.length; i++) {
            point[i] = Math.round(result.doubleValue(i));
        }
        return point;
    }
}
