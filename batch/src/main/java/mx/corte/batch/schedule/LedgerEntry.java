package mx.corte.batch.schedule;

import java.time.Instant;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.QuarterHistory;

/**
 * A line of the period ledger at one moment.
 *
 * @param expected whether the scheduler answers for it; a quarter somebody closes by hand may be too old for that
 * @param due when it is to be closed
 * @param overdue whether it is expected, not closed, and late: the alarm, in whatever state it is
 */
public record LedgerEntry(QuarterHistory history, boolean expected, Instant due, PeriodState state, boolean overdue) {

    static LedgerEntry at(Instant now, QuarterHistory history, boolean expected, Timetable timetable) {
        Quarter quarter = history.quarter();
        boolean due = !now.isBefore(timetable.due(quarter));
        boolean late = expected && !history.isPublished() && !now.isBefore(timetable.overdue(quarter));
        return new LedgerEntry(history, expected, timetable.due(quarter), state(history, due, late), late);
    }

    private static PeriodState state(QuarterHistory history, boolean due, boolean late) {
        if (history.running()) {
            return PeriodState.RUNNING;
        }
        if (history.isPublished()) {
            return history.released() == history.published() ? PeriodState.RELEASED : PeriodState.CLOSED;
        }
        if (history.isFailed() || history.isDead() || history.isInterrupted()) {
            return PeriodState.FAILED;
        }
        if (late) {
            return PeriodState.OVERDUE;
        }
        return due ? PeriodState.DUE : PeriodState.EXPECTED;
    }

    public Quarter quarter() {
        return history.quarter();
    }
}
