package mx.corte.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Quarter;

/**
 * When quarters are to be closed.
 *
 * @param calendar official calendar
 * @param businessDays N: a quarter is due on the N-th business day after its end, never before its cut-off day is over
 * @param hour of that day, 0 to 23
 * @param cutoffDays calendar days from the quarter's end to its cut-off
 * @param grace how long after that a quarter may stay open before the alarm
 * @param zone of the office
 */
public record Timetable(
        BusinessCalendar calendar, int businessDays, int hour, int cutoffDays, Duration grace, ZoneId zone) {

    /** The quarter a moment lies in. */
    public Quarter current(Instant now) {
        return Quarter.of(LocalDate.ofInstant(now, zone));
    }

    public LocalDate cutoff(Quarter quarter) {
        return quarter.end().plusDays(cutoffDays);
    }

    public Instant due(Quarter quarter) {
        LocalDate day = calendar.plusBusinessDays(quarter.end(), businessDays);
        LocalDate over = cutoff(quarter).plusDays(1);
        return (day.isBefore(over) ? over : day).atTime(hour, 0).atZone(zone).toInstant();
    }

    /** From then on a quarter that is not closed is an alarm. */
    public Instant overdue(Quarter quarter) {
        return due(quarter).plus(grace);
    }
}
