package mx.corte.batch.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which goal is in force: adjusted before programmed, specific before general, later before earlier. */
class GoalTest {

    private static final Goal ALWAYS = goal(null, null, false, "2022-01-01", 1);
    private static final Goal EVERY_FOURTH = goal(null, 4, false, "2022-01-01", 2);
    private static final Goal OF_2022 = goal(2022, null, false, "2022-01-01", 3);
    private static final Goal OF_2022_LATER = goal(2022, null, false, "2022-02-01", 4);
    private static final Goal OF_THE_QUARTER = goal(2022, 4, false, "2022-01-01", 5);
    private static final Goal ADJUSTED_ALWAYS = goal(null, null, true, "2021-01-01", 6);
    private static final Goal ADJUSTED = goal(2022, 4, true, "2022-11-01", 7);
    private static final Goal ADJUSTED_AGAIN = goal(2022, 4, true, "2022-12-01", 8);

    @Test
    void everyGoalGivesWayToTheNext() {
        List<Goal> goals = List.of(
                ALWAYS,
                EVERY_FOURTH,
                OF_2022,
                OF_2022_LATER,
                OF_THE_QUARTER,
                ADJUSTED_ALWAYS,
                ADJUSTED,
                ADJUSTED_AGAIN);

        for (int last = 0; last < goals.size(); last++) {
            List<Goal> given = new ArrayList<>(goals.subList(0, last + 1));
            assertThat(inForce(given)).contains(goals.get(last));
            Collections.reverse(given);
            assertThat(inForce(given)).contains(goals.get(last));
        }
    }

    @Test
    void aDependenciaMayHaveAGoalOfItsOwn() {
        List<Goal> goals = List.of(ALWAYS, goal("atencion", "SALUD"), goal("otro", "AGUA"));

        assertThat(Goal.ofDependency(goals, "atencion", "SALUD", new Quarter(2022, 4)))
                .contains(goals.get(1));
        assertThat(Goal.ofDependency(goals, "atencion", "AGUA", new Quarter(2022, 4)))
                .isEmpty();
    }

    @Test
    void goalsOfOtherQuartersIndicatorsAndDependenciasAreNotInForce() {
        assertThat(inForce(List.of(
                        goal(2021, 4, false, "2022-01-01", 1),
                        goal(2022, 3, false, "2022-01-01", 1),
                        goal(2023, null, true, "2022-01-01", 1),
                        goal(null, 1, true, "2022-01-01", 1),
                        goal("otro", ""),
                        goal("atencion", "SALUD"))))
                .isEmpty();
        assertThat(inForce(List.of())).isEmpty();
    }

    @Test
    void theGoalOfAClosedQuarterChangesByAnAdjustedOneOnly() {
        assertThat(rewritten(List.of(OF_2022), List.of(OF_2022, goal(2023, null, false, "2022-12-01", 9))))
                .isEmpty();
        assertThat(rewritten(List.of(OF_2022), List.of(OF_2022, ADJUSTED))).isEmpty();
        assertThat(rewritten(List.of(OF_2022, ADJUSTED), List.of(OF_2022, ADJUSTED, ADJUSTED_AGAIN)))
                .isEmpty();
        assertThat(rewritten(List.of(OF_2022), List.of(OF_2022_LATER))).contains(OF_2022_LATER);
        assertThat(rewritten(List.of(OF_2022), List.of(OF_2022, OF_THE_QUARTER)))
                .contains(OF_THE_QUARTER);
        assertThat(rewritten(List.of(OF_2022), List.of())).contains(OF_2022);
        assertThat(rewritten(List.of(), List.of(OF_2022))).contains(OF_2022);
        assertThat(rewritten(List.of(OF_2022, ADJUSTED), List.of(OF_2022))).contains(OF_2022);
        assertThat(rewritten(List.of(OF_2022, ADJUSTED), List.of(OF_2022_LATER, ADJUSTED)))
                .contains(OF_2022_LATER);
        assertThat(rewritten(List.of(), List.of(goal("atencion", "SALUD")))).isPresent();
    }

    private static Optional<Goal> rewritten(List<Goal> closed, List<Goal> now) {
        return Goal.rewritten(closed, now, Quarter.parse("2022-T4").orElseThrow());
    }

    private static Optional<Goal> inForce(List<Goal> goals) {
        return Goal.inForce(goals, "atencion", new Quarter(2022, 4));
    }

    private static Goal goal(
            @Nullable Integer year, @Nullable Integer quarter, boolean adjusted, String date, long amount) {
        return new Goal(
                "atencion",
                Optional.ofNullable(year),
                Optional.ofNullable(quarter),
                "",
                BigDecimal.valueOf(amount),
                adjusted,
                LocalDate.parse(date),
                "",
                false);
    }

    private static Goal goal(String indicator, String dependency) {
        return new Goal(
                indicator,
                Optional.empty(),
                Optional.empty(),
                dependency,
                BigDecimal.ONE,
                false,
                LocalDate.EPOCH,
                "",
                false);
    }
}
