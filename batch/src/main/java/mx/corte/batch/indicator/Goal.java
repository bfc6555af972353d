package mx.corte.batch.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.corte.batch.domain.Quarter;

/**
 * What an indicator should reach. A programmed goal is never overwritten: an adjusted one is another row, dated and justified.
 *
 * @param indicator id of the indicator
 * @param year empty for every year
 * @param quarter 1 to 4, empty for every quarter
 * @param dependency empty for the total
 * @param amount in the indicator's unit
 * @param adjusted whether it replaces the programmed goal
 * @param date when it was set
 * @param illustrative brought by sample data: nobody's commitment
 */
public record Goal(
        String indicator,
        Optional<Integer> year,
        Optional<Integer> quarter,
        String dependency,
        BigDecimal amount,
        boolean adjusted,
        LocalDate date,
        String justification,
        boolean illustrative) {

    private static final Comparator<Goal> PRECEDENCE = Comparator.comparing(Goal::adjusted)
            .thenComparing(goal -> goal.year.isPresent())
            .thenComparing(goal -> goal.quarter.isPresent())
            .thenComparing(Goal::date);

    /** The goal of the total in force: adjusted before programmed, specific before general, later before earlier. */
    public static Optional<Goal> inForce(List<Goal> goals, String indicator, Quarter quarter) {
        return new Subject(indicator, "").inForce(goals, quarter);
    }

    /** The goals in force of dependencias that have one of their own, by their key. */
    public static Map<String, Goal> ofDependencies(List<Goal> goals, String indicator, Quarter quarter) {
        Map<String, Goal> own = new TreeMap<>();
        goals.stream()
                .map(Goal::dependency)
                .filter(dependency -> !dependency.isEmpty())
                .forEach(dependency -> new Subject(indicator, dependency)
                        .inForce(goals, quarter)
                        .ifPresent(goal -> own.put(dependency, goal)));
        return own;
    }

    /** What was programmed for the total, also where an adjusted goal is in force. */
    public static Optional<Goal> programmed(List<Goal> goals, String indicator, Quarter quarter) {
        return new Subject(indicator, "").programmed(goals, quarter);
    }

    /**
     * A goal that a closed quarter must not have: another programmed one than it was closed with, or one in force that changed
     * without an adjusted goal being set. Of a goal that was taken away, what it was.
     */
    public static Optional<Goal> rewritten(List<Goal> closed, List<Goal> now, Quarter quarter) {
        return Stream.concat(closed.stream(), now.stream())
                .map(goal -> new Subject(goal.indicator, goal.dependency))
                .distinct()
                .flatMap(subject -> Stream.of(
                                changed(subject.programmed(closed, quarter), subject.programmed(now, quarter)),
                                changed(subject.inForce(closed, quarter), subject.inForce(now, quarter))
                                        .filter(goal -> !goal.adjusted || closed.contains(goal)))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<Goal> changed(Optional<Goal> before, Optional<Goal> after) {
        boolean same = before.map(Goal::amount)
                .map(BigDecimal::stripTrailingZeros)
                .equals(after.map(Goal::amount).map(BigDecimal::stripTrailingZeros));
        return same ? Optional.empty() : after.or(() -> before);
    }

    private record Subject(String indicator, String dependency) {

        Optional<Goal> programmed(List<Goal> goals, Quarter quarter) {
            return of(goals, this, quarter).filter(goal -> !goal.adjusted).max(PRECEDENCE);
        }

        Optional<Goal> inForce(List<Goal> goals, Quarter quarter) {
            return of(goals, this, quarter).max(PRECEDENCE);
        }
    }

    private static Stream<Goal> of(List<Goal> goals, Subject subject, Quarter quarter) {
        return goals.stream()
                .filter(goal -> goal.indicator.equals(subject.indicator) && goal.dependency.equals(subject.dependency))
                .filter(goal -> goal.year.map(y -> y == quarter.year()).orElse(true))
                .filter(goal -> goal.quarter.map(q -> q == quarter.number()).orElse(true));
    }
}
