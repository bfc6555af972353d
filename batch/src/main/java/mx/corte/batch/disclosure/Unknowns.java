package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of all rows, known and unknown, and the conditions that tie the unknown ones into components. */
final class Unknowns {

    record Cell(RowId row, Count count) {}

    /** One component, as a region over its own variables. */
    record Part(Map<Cell, Integer> variables, Region region) {}

    /** A component as a value. */
    record Ties(Set<Cell> cells, List<Condition> conditions) {

        private static Ties none() {
            return new Ties(new LinkedHashSet<>(), new ArrayList<>());
        }
    }

    record Condition(Map<Cell, Long> terms, long bound, boolean equation) {}

    private final Map<Cell, Long> known = new HashMap<>();
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();
    private final List<Long> atLeast = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<Integer, Ties> ties = new HashMap<>();

    /** @param value null for a cell that is not told */
    void add(Cell cell, @Nullable Long value, long least) {
        if (value != null) {
            known.put(cell, value);
        } else {
            numbers.put(cell, numbers.size());
            atLeast.add(least);
            parents.add(parents.size());
        }
    }

    @Nullable
    Long known(Cell cell) {
        return known.get(cell);
    }

    void equal(Map<Cell, Long> terms, long sum) {
        condition(terms, sum, true);
    }

    void atMost(Map<Cell, Long> terms, long bound) {
        condition(terms, bound, false);
    }

    /** Two cells that one question may be about. */
    void together(Cell one, Cell other) {
        parents.set(root(number(one)), root(number(other)));
    }

    int componentOf(Cell cell) {
        return root(number(cell));
    }

    /** What ties the cells of a component: components that are tied alike are alike. Asked for when all cells and conditions are known. */
    Ties ties(int component) {
        if (ties.isEmpty()) {
            numbers.forEach((cell, number) -> ties.computeIfAbsent(root(number), root -> Ties.none())
                    .cells
                    .add(cell));
            for (Condition condition : conditions) {
                ofComponent(condition).conditions.add(condition);
            }
        }
        return Objects.requireNonNull(ties.get(component));
    }

    private Ties ofComponent(Condition condition) {
        return Objects.requireNonNull(
                ties.get(componentOf(condition.terms.keySet().iterator().next())));
    }

    Part region(int component, long cap) {
        Region region = new Region(cap);
        Map<Cell, Integer> variables = new LinkedHashMap<>();
        Ties tied = ties(component);
        tied.cells.forEach(cell -> variables.put(cell, region.variable(atLeast.get(number(cell)))));
        for (Condition condition : tied.conditions) {
            Map<Integer, Long> terms = new LinkedHashMap<>();
            condition.terms.forEach((cell, coefficient) -> terms.put(variables.get(cell), coefficient));
            if (condition.equation) {
                region.equal(terms, condition.bound);
            } else {
                region.atMost(terms, condition.bound);
            }
        }
        return new Part(variables, region);
    }

    /** Puts in what is known; a condition that ties nothing unknown says nothing. */
    private void condition(Map<Cell, Long> terms, long bound, boolean equation) {
        Map<Cell, Long> unknown = new LinkedHashMap<>();
        long rest = bound;
        for (Map.Entry<Cell, Long> term : terms.entrySet()) {
            Long value = known.get(term.getKey());
            if (value != null) {
                rest -= term.getValue() * value;
            } else if (term.getValue() != 0) {
                unknown.put(term.getKey(), term.getValue());
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        conditions.add(new Condition(unknown, rest, equation));
        List<Cell> cells = List.copyOf(unknown.keySet());
        cells.forEach(cell -> together(cells.get(0), cell));
    }

    private int number(Cell cell) {
        Integer number = numbers.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("no row " + cell.row());
        }
        return number;
    }

    private int root(int number) {
        int at = number;
        while (parents.get(at) != at) {
            parents.set(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }
}
