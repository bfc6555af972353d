package mx.corte.batch.job;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Quarter;

/**
 * What is on record about a quarter.
 *
 * @param published its highest published version, 0 when there is none
 * @param begun a later version that is half done, 0 when there is none
 * @param sealed whether the version half done has its rows frozen
 * @param running whether a process is at work on it
 * @param log its lines of the audit log, oldest first
 */
public record QuarterHistory(
        Quarter quarter, int published, int begun, boolean sealed, boolean running, List<LogEntry> log) {

    private static final Set<Act> OF_ATTEMPTS =
            EnumSet.of(Act.STARTED, Act.INTERRUPTED, Act.FAILED, Act.REFUSED, Act.CLOSED, Act.DISCARDED);

    public QuarterHistory {
        log = List.copyOf(log);
    }

    public boolean isPublished() {
        return published > 0;
    }

    /** The version readers open, 0 when none was released. */
    public int released() {
        return last(EnumSet.of(Act.RELEASED)).map(LogEntry::version).orElse(0);
    }

    /** Somebody began a version and has not finished it, and nobody is at work. */
    public boolean isDead() {
        return begun > 0 && !running && endedWith(Act.STARTED);
    }

    public boolean isInterrupted() {
        return begun > 0 && !running && endedWith(Act.INTERRUPTED);
    }

    /** A version half done is gone on with; one that failed before its seal is begun anew, perhaps from another source. */
    public boolean resumes() {
        return sealed || isDead() || isInterrupted();
    }

    public boolean isFailed() {
        return !running && (endedWith(Act.FAILED) || endedWith(Act.REFUSED));
    }

    /** The last thing that was said about an attempt. */
    public Optional<LogEntry> lastOfAttempts() {
        return last(OF_ATTEMPTS);
    }

    /** When the last attempt failed; empty when it did not. */
    public Optional<Instant> failedAt() {
        return lastOfAttempts().filter(entry -> isFailed()).map(LogEntry::at);
    }

    /**
     * How often the scheduler has tried since a version was last closed or given up. An attempt that was stopped does not count, nor one that
     * found the source not ready: it waits for it.
     */
    public long attemptsOfScheduler() {
        long attempts = 0;
        for (LogEntry entry : log) {
            boolean own = entry.by().equals(Actor.SCHEDULER.name());
            switch (entry.act()) {
                case CLOSED, DISCARDED -> attempts = 0;
                case STARTED -> attempts += own ? 1 : 0;
                case REFUSED -> attempts += own && !entry.says(ReadinessGate.OBJECTIONS) ? 1 : 0;
                case INTERRUPTED -> attempts -= own ? 1 : 0;
                default -> {}
            }
        }
        return attempts;
    }

    /** It came to it in time, however it went. */
    public boolean isKnownToScheduler() {
        return log.stream().anyMatch(entry -> entry.by().equals(Actor.SCHEDULER.name()));
    }

    private boolean endedWith(Act act) {
        return lastOfAttempts().filter(entry -> entry.act() == act).isPresent();
    }

    private Optional<LogEntry> last(Set<Act> acts) {
        return log.stream().filter(entry -> acts.contains(entry.act())).reduce((earlier, later) -> later);
    }
}
