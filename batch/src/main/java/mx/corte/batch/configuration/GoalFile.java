package mx.corte.batch.configuration;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.indicator.Goal;

/** {@code goals.csv}: one goal a line; an adjusted one must say why. */
final class GoalFile {

    private GoalFile() {}

    /**
     * Reads it.
     *
     * @param indicators ids of all there are: the office may not name another; the sample's goals of one it has taken away are
     *     left out
     */
    static List<Goal> parse(String text, boolean illustrative, Set<String> indicators) {
        List<Goal> goals = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Table.Row row : Table.parse(Configuration.GOALS, text).rows()) {
            Goal goal = goal(row, illustrative);
            if (!seen.add(rank(goal))) {
                throw new Problem(
                        Problem.Kind.CONFIGURATION, "configuration.goal.twice", Configuration.GOALS, row.line());
            }
            if (indicators.contains(goal.indicator())) {
                goals.add(goal);
            } else if (!illustrative) {
                throw new Problem(
                        Problem.Kind.CONFIGURATION,
                        "configuration.goal.indicator",
                        Configuration.GOALS,
                        row.line(),
                        goal.indicator(),
                        String.join(", ", new TreeSet<>(indicators)));
            }
        }
        return List.copyOf(goals);
    }

    /** Of two goals that are alike in this nobody could say which one is in force. */
    private static List<Object> rank(Goal goal) {
        return List.of(goal.indicator(), goal.year(), goal.quarter(), goal.dependency(), goal.adjusted(), goal.date());
    }

    private static Goal goal(Table.Row row, boolean illustrative) {
        boolean adjusted =
                switch (row.get("tipo")) {
                    case "programada" -> false;
                    case "ajustada" -> true;
                    default -> throw row.invalid("tipo");
                };
        String justification = row.get("justificacion");
        if (adjusted && justification.isEmpty()) {
            throw new Problem(
                    Problem.Kind.CONFIGURATION, "configuration.goal.justification", Configuration.GOALS, row.line());
        }
        return new Goal(
                row.get("indicador"),
                number(row, "ejercicio", 9999),
                number(row, "trimestre", 4),
                row.get("dependencia"),
                amount(row),
                adjusted,
                date(row),
                justification,
                illustrative);
    }

    private static Optional<Integer> number(Table.Row row, String column, int most) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!cell.matches("[0-9]{1,4}") || Integer.parseInt(cell) < 1 || Integer.parseInt(cell) > most) {
            throw row.invalid(column);
        }
        return Optional.of(Integer.valueOf(cell));
    }

    private static BigDecimal amount(Table.Row row) {
        if (!row.get("meta").matches("[0-9]{1,9}([.][0-9]{1,4})?")) {
            throw row.invalid("meta");
        }
        return new BigDecimal(row.get("meta"));
    }

    private static LocalDate date(Table.Row row) {
        try {
            return LocalDate.parse(row.get("fecha"));
        } catch (DateTimeException e) {
            throw row.invalid("fecha").because(e);
        }
    }
}
