package mx.corte.batch.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/**
 * Counts business days: Monday to Friday and not in the official calendar (DOMAIN, Dates).
 *
 * <p>Every day has a rank, the number of business days up to it; a distance is the difference of two ranks, so that it costs
 * the same for a week and for ten years.
 */
public final class BusinessCalendar {

    /** 1970-01-01 was a Thursday; three days before it a week began. */
    private static final long DAYS_FROM_MONDAY = 3;

    private final long[] holidays;

    /** @param nonWorkingDays in any order; weekends among them change nothing */
    public BusinessCalendar(Collection<LocalDate> nonWorkingDays) {
        holidays = nonWorkingDays.stream()
                .filter(day -> !isWeekend(day))
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
    }

    /** The calendar that a list of declared days makes. */
    public static BusinessCalendar of(Collection<NonWorkingDay> declared) {
        return new BusinessCalendar(declared.stream().map(NonWorkingDay::date).toList());
    }

    public boolean isBusinessDay(LocalDate day) {
        return !isWeekend(day) && Arrays.binarySearch(holidays, day.toEpochDay()) < 0;
    }

    /** Number of business days d with {@code from < d <= to}; 0 when {@code to <= from}. */
    public int business(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? Math.toIntExact(rank(to.toEpochDay()) - rank(from.toEpochDay())) : 0;
    }

    /** The n-th business day after a day. */
    public LocalDate plusBusinessDays(LocalDate from, int n) {
        long wanted = rank(from.toEpochDay()) + n;
        long day = from.toEpochDay() + n;
        for (long rank = rank(day); rank < wanted; rank = rank(day)) {
            day += wanted - rank;
        }
        return LocalDate.ofEpochDay(day);
    }

    private long rank(long epochDay) {
        long sinceMonday = epochDay + DAYS_FROM_MONDAY;
        long weekdays = Math.floorDiv(sinceMonday, 7L) * 5 + Math.min(Math.floorMod(sinceMonday, 7L) + 1, 5);
        int found = Arrays.binarySearch(holidays, epochDay);
        return weekdays - (found >= 0 ? found + 1 : -found - 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
