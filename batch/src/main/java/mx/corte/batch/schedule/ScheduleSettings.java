package mx.corte.batch.schedule;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code corte.schedule}.
 *
 * @param source what quarters are closed from, as after {@code --source}; empty until the office says it
 * @param businessDays after the quarter's end on which it is due
 * @param hour of that day, 0 to 23
 * @param cutoffDays calendar days from the quarter's end to its cut-off
 * @param overdueAfter how long after its hour a quarter may stay open before the alarm
 * @param catchUp what is done about quarters that were missed
 * @param first quarter the ledger expects; empty for the one in which the scheduler first runs
 * @param every time from one look at the ledger to the next
 * @param retryAfter time from a failure to the next attempt
 * @param attempts how often a quarter is tried before it is left to an operator
 * @param quietDays business days without any movement before the cut-off after which a source counts as stale
 * @param stepLimit a step that takes longer is stuck
 */
public record ScheduleSettings(
        @DefaultValue("") String source,
        @DefaultValue("5") int businessDays,
        @DefaultValue("6") int hour,
        @DefaultValue("0") int cutoffDays,
        @DefaultValue("1d") Duration overdueAfter,
        @DefaultValue("all") CatchUp catchUp,
        @DefaultValue("") String first,
        @DefaultValue("5m") Duration every,
        @DefaultValue("1h") Duration retryAfter,
        @DefaultValue("5") int attempts,
        @DefaultValue("5") int quietDays,
        @DefaultValue("6h") Duration stepLimit) {

    private static final int LAST_HOUR = 23;
    private static final int LONGEST_DELAY = 366;

    /** @throws Problem of kind CONFIGURATION naming the setting that makes no sense */
    public ScheduleSettings {
        require(businessDays >= 0 && businessDays <= LONGEST_DELAY, "business-days", businessDays);
        require(hour >= 0 && hour <= LAST_HOUR, "hour", hour);
        require(cutoffDays >= 0 && cutoffDays <= LONGEST_DELAY, "cutoff-days", cutoffDays);
        require(!overdueAfter.isNegative(), "overdue-after", overdueAfter);
        require(first.isEmpty() || Quarter.parse(first).isPresent(), "first", first);
        require(every.compareTo(Duration.ofSeconds(1)) >= 0, "every", every);
        require(!retryAfter.isNegative(), "retry-after", retryAfter);
        require(attempts > 0, "attempts", attempts);
        require(quietDays >= 0, "quiet-days", quietDays);
        require(stepLimit.compareTo(Duration.ofSeconds(1)) >= 0, "step-limit", stepLimit);
    }

    public Timetable timetable(BusinessCalendar calendar, ZoneId zone) {
        return new Timetable(calendar, businessDays, hour, cutoffDays, overdueAfter, zone);
    }

    public Plan plan() {
        return new Plan(catchUp, retryAfter, attempts);
    }

    public Optional<Quarter> firstQuarter() {
        return Quarter.parse(first);
    }

    private static void require(boolean sensible, String setting, Object value) {
        if (!sensible) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.setting", "corte.schedule." + setting, value);
        }
    }
}
