package mx.corte.batch.source.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;

/** How receptions spread over a year: few on days off, fewer in holidays, most on Mondays and in spring and autumn. */
final class SampleSeason {

    private static final int[] MONTHS = {92, 104, 112, 90, 106, 108, 84, 102, 110, 114, 104, 88};
    private static final int[] WEEKDAYS = {120, 108, 102, 98, 84};

    private final int year;
    private final long[] upTo;

    SampleSeason(int year) {
        this.year = year;
        this.upTo = new long[Year.of(year).length()];
        long total = 0;
        for (int i = 0; i < upTo.length; i++) {
            total += weight(LocalDate.ofYearDay(year, i + 1));
            upTo[i] = total;
        }
    }

    /** The day on which the folio of this rank, from 0, out of so many is received: later ranks, later days. */
    LocalDate received(int rank, int outOf) {
        long ticket = upTo[upTo.length - 1] * rank / outOf;
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] <= ticket) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofYearDay(year, low + 1);
    }

    private static int weight(LocalDate day) {
        int weight = MONTHS[day.getMonthValue() - 1]
                * (SampleCalendar.isWorkingDay(day)
                        ? WEEKDAYS[day.getDayOfWeek().getValue() - 1]
                        : day.getDayOfWeek() == DayOfWeek.SUNDAY ? 3 : 6);
        return isHoliday(day) ? weight / 5 : weight;
    }

    private static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return date.isAfter(MonthDay.of(Month.DECEMBER, 19))
                || date.isBefore(MonthDay.of(Month.JANUARY, 7))
                || (date.isAfter(MonthDay.of(Month.JULY, 18)) && date.isBefore(MonthDay.of(Month.JULY, 30)));
    }
}
