package mx.corte.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.QuarterHistory;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Timetable TIMETABLE =
            new Timetable(new BusinessCalendar(List.of()), 5, 6, 0, Duration.ofDays(1), ZoneOffset.UTC);
    private static final Quarter FIRST = new Quarter(2022, 1);
    private static final Quarter SECOND = new Quarter(2022, 2);
    private static final Quarter THIRD = new Quarter(2022, 3);
    private static final Instant OCTOBER = Instant.parse("2022-10-31T00:00:00Z");
    private static final String SCHEDULER = Actor.SCHEDULER.name();
    private static final int ATTEMPTS = 3;

    @Test
    void afterDowntimeTheOldestMissedQuarterComesFirst() {
        assertThat(next(CatchUp.ALL, OCTOBER, untouched(FIRST), untouched(SECOND), untouched(THIRD)))
                .contains(new Task(Task.Kind.CLOSE, FIRST));
        assertThat(next(CatchUp.ALL, OCTOBER, published(FIRST), untouched(SECOND), untouched(THIRD)))
                .contains(new Task(Task.Kind.CLOSE, SECOND));
    }

    @Test
    void policyLastTakesTheLatestDueQuarterOnly() {
        assertThat(next(CatchUp.LAST, OCTOBER, untouched(FIRST), untouched(SECOND), untouched(THIRD)))
                .contains(new Task(Task.Kind.CLOSE, THIRD));
        assertThat(next(CatchUp.LAST, OCTOBER, untouched(FIRST), untouched(SECOND), published(THIRD)))
                .isEmpty();
    }

    @Test
    void policyNoneLeavesWhatWasMissedAndTakesWhatComesInTime() {
        assertThat(next(CatchUp.NONE, OCTOBER, untouched(FIRST), untouched(SECOND), untouched(THIRD)))
                .isEmpty();
        Instant inTime = TIMETABLE.due(THIRD).plusSeconds(60);
        assertThat(next(CatchUp.NONE, inTime, untouched(FIRST), untouched(SECOND), untouched(THIRD)))
                .contains(new Task(Task.Kind.CLOSE, THIRD));
    }

    @Test
    void nothingIsDoneBeforeItsTimeOrWhenAllIsClosed() {
        assertThat(next(CatchUp.ALL, TIMETABLE.due(FIRST).minusSeconds(1), untouched(FIRST)))
                .isEmpty();
        assertThat(next(CatchUp.ALL, OCTOBER, published(FIRST), published(SECOND), published(THIRD)))
                .isEmpty();
    }

    @Test
    void aQuarterThatIsRunningHoldsBackTheLaterOnes() {
        QuarterHistory running = new QuarterHistory(FIRST, 0, 1, false, true, List.of(by("ana", Act.STARTED, OCTOBER)));
        assertThat(next(CatchUp.ALL, OCTOBER, running, untouched(SECOND))).isEmpty();
    }

    @Test
    void aFailureRestsAndIsTriedAgainAndAtLastGivenUp() {
        QuarterHistory once = failed(FIRST, 1, OCTOBER);
        assertThat(next(CatchUp.ALL, OCTOBER.plusSeconds(3599), once, untouched(SECOND)))
                .isEmpty();
        assertThat(next(CatchUp.ALL, OCTOBER.plusSeconds(3600), once, untouched(SECOND)))
                .contains(new Task(Task.Kind.CLOSE, FIRST));
        assertThat(next(CatchUp.ALL, OCTOBER.plusSeconds(3600), failed(FIRST, ATTEMPTS, OCTOBER), untouched(SECOND)))
                .contains(new Task(Task.Kind.CLOSE, SECOND));
    }

    @Test
    void aSourceThatIsNotReadyIsAskedAgainHoweverOftenAndStopsCountForNothing() {
        LogEntry notReady = new LogEntry(OCTOBER, FIRST, 0, Act.REFUSED, SCHEDULER, "", List.of("gate.stale"));
        QuarterHistory waiting =
                new QuarterHistory(FIRST, 0, 0, false, false, Collections.nCopies(2 * ATTEMPTS, notReady));
        assertThat(next(CatchUp.NONE, OCTOBER.plusSeconds(3599), waiting, untouched(SECOND)))
                .isEmpty();
        assertThat(next(CatchUp.NONE, OCTOBER.plusSeconds(3600), waiting, untouched(SECOND)))
                .contains(new Task(Task.Kind.CLOSE, FIRST));
        List<LogEntry> stop = List.of(by(SCHEDULER, Act.STARTED, OCTOBER), by(SCHEDULER, Act.INTERRUPTED, OCTOBER));
        QuarterHistory restarted = new QuarterHistory(
                FIRST,
                0,
                1,
                false,
                false,
                Collections.nCopies(2 * ATTEMPTS, stop).stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(next(CatchUp.ALL, OCTOBER, restarted)).contains(new Task(Task.Kind.RESUME, FIRST));
    }

    @Test
    void aFailureWrittenBeforeTheClockWentBackIsNoReasonToWait() {
        assertThat(next(CatchUp.ALL, OCTOBER.minusSeconds(3600), failed(FIRST, 1, OCTOBER)))
                .contains(new Task(Task.Kind.CLOSE, FIRST));
    }

    @Test
    void aRunThatDiedIsFinishedWhoeverBeganItAndHoweverOldTheQuarterIs() {
        Quarter old = new Quarter(2015, 1);
        QuarterHistory dead = new QuarterHistory(old, 1, 2, true, false, List.of(by("ana", Act.STARTED, OCTOBER)));
        LedgerEntry entry = LedgerEntry.at(OCTOBER, dead, false, TIMETABLE);
        assertThat(plan(CatchUp.NONE).next(List.of(entry), OCTOBER)).contains(new Task(Task.Kind.RESUME, old));
    }

    @Test
    void aRunThatAnOperatorStoppedIsTheirs() {
        assertThat(next(CatchUp.NONE, OCTOBER, stopped("ana"))).isEmpty();
        assertThat(next(CatchUp.NONE, OCTOBER, stopped(SCHEDULER))).contains(new Task(Task.Kind.RESUME, FIRST));
    }

    @Test
    void theAlarmNeedsNoSchedulerAndEndsWithTheClosing() {
        Instant late = TIMETABLE.overdue(FIRST);
        assertThat(LedgerEntry.at(late.minusSeconds(1), untouched(FIRST), true, TIMETABLE))
                .matches(entry -> entry.state() == PeriodState.DUE && !entry.overdue());
        assertThat(LedgerEntry.at(late, untouched(FIRST), true, TIMETABLE))
                .matches(entry -> entry.state() == PeriodState.OVERDUE && entry.overdue());
        assertThat(LedgerEntry.at(late, failed(FIRST, 1, late), true, TIMETABLE))
                .matches(entry -> entry.state() == PeriodState.FAILED && entry.overdue());
        assertThat(LedgerEntry.at(late, published(FIRST), true, TIMETABLE))
                .matches(entry -> entry.state() == PeriodState.CLOSED && !entry.overdue());
    }

    @Test
    void aQuarterWaitsForItsTimeIsRunningAndIsClosedBeforeItIsReleased() {
        Instant due = TIMETABLE.due(FIRST);
        assertThat(state(due.minusSeconds(1), untouched(FIRST))).isEqualTo(PeriodState.EXPECTED);
        assertThat(state(due, untouched(FIRST))).isEqualTo(PeriodState.DUE);
        assertThat(state(OCTOBER, new QuarterHistory(FIRST, 0, 1, false, true, List.of())))
                .isEqualTo(PeriodState.RUNNING);
        assertThat(state(OCTOBER, released(1, 1))).isEqualTo(PeriodState.RELEASED);
        assertThat(state(OCTOBER, released(1, 2))).isEqualTo(PeriodState.CLOSED);
    }

    @Test
    void aBackfillTakesWhatItsModeSays() {
        QuarterHistory dead = new QuarterHistory(FIRST, 0, 1, false, false, List.of(by("ana", Act.STARTED, OCTOBER)));
        List<QuarterHistory> all = List.of(untouched(FIRST), failed(SECOND, 1, OCTOBER), dead, published(THIRD));
        assertThat(all.stream().map(Backfill.MISSING::wants)).containsExactly(true, false, false, false);
        assertThat(all.stream().map(Backfill.FAILED::wants)).containsExactly(false, true, true, false);
        assertThat(all.stream().map(Backfill.ALL::wants)).containsExactly(true, true, true, false);
    }

    private static Optional<Task> next(CatchUp catchUp, Instant now, QuarterHistory... histories) {
        return plan(catchUp)
                .next(
                        Arrays.stream(histories)
                                .map(history -> LedgerEntry.at(now, history, true, TIMETABLE))
                                .toList(),
                        now);
    }

    private static PeriodState state(Instant now, QuarterHistory history) {
        return LedgerEntry.at(now, history, true, TIMETABLE).state();
    }

    private static QuarterHistory released(int version, int published) {
        LogEntry entry = new LogEntry(OCTOBER, FIRST, version, Act.RELEASED, "beto", "", List.of());
        return new QuarterHistory(FIRST, published, 0, false, false, List.of(entry));
    }

    private static Plan plan(CatchUp catchUp) {
        return new Plan(catchUp, Duration.ofHours(1), ATTEMPTS);
    }

    private static QuarterHistory untouched(Quarter quarter) {
        return new QuarterHistory(quarter, 0, 0, false, false, List.of());
    }

    private static QuarterHistory published(Quarter quarter) {
        return new QuarterHistory(quarter, 1, 0, false, false, List.of());
    }

    private static QuarterHistory stopped(String starter) {
        return new QuarterHistory(FIRST, 0, 1, false, false, List.of(by(starter, Act.INTERRUPTED, OCTOBER)));
    }

    private static QuarterHistory failed(Quarter quarter, int times, Instant at) {
        List<LogEntry> attempt = List.of(by(SCHEDULER, Act.STARTED, at), by(SCHEDULER, Act.FAILED, at));
        return new QuarterHistory(
                quarter,
                0,
                0,
                false,
                false,
                Collections.nCopies(times, attempt).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static LogEntry by(String who, Act act, Instant at) {
        return new LogEntry(at, FIRST, 1, act, who, "", List.of());
    }
}
