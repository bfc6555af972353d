package mx.corte.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.job.QuarterHistory;

/**
 * What the scheduler does next.
 *
 * @param retryAfter how long after a failure it tries again
 * @param attempts how often it tries before it leaves a quarter to an operator
 */
public record Plan(CatchUp catchUp, Duration retryAfter, int attempts) {

    /**
     * The oldest thing to do. A quarter that somebody is closing, or that will be tried again, holds back the later ones; one that
     * was given up does not.
     *
     * @param entries oldest first
     */
    public Optional<Task> next(List<LedgerEntry> entries, Instant now) {
        for (LedgerEntry entry : entries) {
            QuarterHistory history = entry.history();
            boolean wanted = isWanted(entry, entries, now);
            boolean left = isLeftBehind(history);
            if ((!wanted && !left) || history.attemptsOfScheduler() >= attempts) {
                continue;
            }
            if (history.running() || isResting(history, now)) {
                return Optional.empty();
            }
            return Optional.of(new Task(history.resumes() ? Task.Kind.RESUME : Task.Kind.CLOSE, entry.quarter()));
        }
        return Optional.empty();
    }

    private boolean isWanted(LedgerEntry entry, List<LedgerEntry> entries, Instant now) {
        if (!isDue(entry, now) || entry.history().isPublished()) {
            return false;
        }
        return switch (catchUp) {
            case ALL -> true;
            case LAST ->
                entries.stream()
                        .filter(other -> isDue(other, now))
                        .map(LedgerEntry::quarter)
                        .max(Comparator.naturalOrder())
                        .filter(entry.quarter()::equals)
                        .isPresent();
            case NONE -> !entry.overdue()
                    || entry.history().isKnownToScheduler();
        };
    }

    private static boolean isDue(LedgerEntry entry, Instant now) {
        return entry.expected() && !now.isBefore(entry.due());
    }

    /** A run that died, whoever began it; of those that were stopped only its own: an operator who stops one may want it so. */
    private static boolean isLeftBehind(QuarterHistory history) {
        return history.isDead()
                || history.isInterrupted()
                        && history.lastOfAttempts()
                                .map(LogEntry::by)
                                .filter(Actor.SCHEDULER.name()::equals)
                                .isPresent();
    }

    /** A failure that lies in the future was written before the clock was set back: it is no reason to wait. */
    private boolean isResting(QuarterHistory history, Instant now) {
        return history.failedAt()
                .filter(failed -> !failed.isAfter(now) && now.isBefore(failed.plus(retryAfter)))
                .isPresent();
    }
}
