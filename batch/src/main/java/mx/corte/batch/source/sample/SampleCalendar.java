package mx.corte.batch.source.sample;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * The invented offices' working days: Monday to Friday but the rest days of the Ley Federal del Trabajo, art. 74. Not the
 * office's own calendar: sample rows stay the same when that one is edited.
 */
final class SampleCalendar {

    private final LocalDate first;
    private final List<LocalDate> workingDays = new ArrayList<>();

    /** By day since the first: how many working days there are up to it. */
    private final int[] upTo;

    /** From shortly before the plan's years to long after them: an answer can take a year. */
    SampleCalendar(SamplePlan plan) {
        first = LocalDate.of(plan.yearBefore() - 1, 12, 1);
        LocalDate last = LocalDate.of(plan.year() + 2, 12, 31);
        upTo = new int[(int) (last.toEpochDay() - first.toEpochDay()) + 1];
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                workingDays.add(day);
            }
            upTo[(int) (day.toEpochDay() - first.toEpochDay())] = workingDays.size();
        }
    }

    /** The n-th working day after a day; the day itself for 0. */
    LocalDate after(LocalDate day, int n) {
        int position = upTo[(int) (day.toEpochDay() - first.toEpochDay())] + n - 1;
        return n == 0 ? day : workingDays.get(Math.min(position, workingDays.size() - 1));
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !isRestDay(day);
    }

    private static boolean isRestDay(LocalDate day) {
        Month month = day.getMonth();
        int dayOfMonth = day.getDayOfMonth();
        return switch (month) {
            case JANUARY, MAY -> dayOfMonth == 1;
            case FEBRUARY -> day.equals(day.with(dayOfWeekInMonth(1, MONDAY)));
            case MARCH, NOVEMBER -> day.equals(day.with(dayOfWeekInMonth(3, MONDAY)));
            case SEPTEMBER -> dayOfMonth == 16;
            case DECEMBER -> dayOfMonth == 25;
            default -> false;
        };
    }
}
