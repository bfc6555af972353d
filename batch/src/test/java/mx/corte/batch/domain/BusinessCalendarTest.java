package mx.corte.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN, Dates. In 2022, 3 October is a Monday and 21 November a holiday on a Monday. */
class BusinessCalendarTest {

    private static final BusinessCalendar NO_HOLIDAYS = new BusinessCalendar(List.of());
    private static final BusinessCalendar REVOLUTION_DAY = new BusinessCalendar(List.of(LocalDate.of(2022, 11, 21)));

    @ParameterizedTest
    @CsvSource({
        "2022-10-03, 2022-10-07, 4, Monday to Friday of a week",
        "2022-10-07, 2022-10-10, 1, a weekend between",
        "2022-10-07, 2022-10-09, 0, Friday to Sunday",
        "2022-10-01, 2022-10-02, 0, Saturday to Sunday",
        "2022-10-02, 2022-10-03, 1, Sunday to Monday",
        "2022-10-03, 2022-10-04, 1, the day itself is not counted but the last is",
        "2022-09-30, 2022-10-31, 21, a month",
        "1969-12-26, 1970-01-02, 5, over the epoch",
        "2020-02-28, 2020-03-02, 1, over a leap day on a Saturday"
    })
    void countsWeekdaysAfterTheFirstDayUpToTheLast(LocalDate from, LocalDate to, int days, String why) {
        assertThat(NO_HOLIDAYS.business(from, to)).as(why).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2022-10-03, 2022-10-03", "2022-10-04, 2022-10-03", "2022-10-10, 2021-01-01"})
    void nothingLiesBetweenADayAndItselfOrAnEarlierOne(LocalDate from, LocalDate to) {
        assertThat(NO_HOLIDAYS.business(from, to)).isZero();
    }

    @Test
    void aHolidayIsNotCounted() {
        LocalDate friday = LocalDate.of(2022, 11, 18);

        assertThat(REVOLUTION_DAY.business(friday, LocalDate.of(2022, 11, 21))).isZero();
        assertThat(REVOLUTION_DAY.business(friday, LocalDate.of(2022, 11, 22))).isEqualTo(1);
        assertThat(REVOLUTION_DAY.business(LocalDate.of(2022, 11, 21), LocalDate.of(2022, 11, 22)))
                .isEqualTo(1);
        assertThat(REVOLUTION_DAY.isBusinessDay(LocalDate.of(2022, 11, 21))).isFalse();
        assertThat(REVOLUTION_DAY.isBusinessDay(LocalDate.of(2022, 11, 22))).isTrue();
    }

    @Test
    void aHolidayOnAWeekendTakesNoDayAway() {
        LocalDate christmasEve = LocalDate.of(2022, 12, 24);
        BusinessCalendar calendar = new BusinessCalendar(List.of(christmasEve));

        assertThat(calendar.business(LocalDate.of(2022, 12, 23), LocalDate.of(2022, 12, 26)))
                .isEqualTo(1);
        assertThat(calendar.isBusinessDay(christmasEve)).isFalse();
    }

    @Test
    void aHolidayListedTwiceTakesOneDayAway() {
        LocalDate day = LocalDate.of(2022, 11, 21);

        assertThat(new BusinessCalendar(List.of(day, day)).business(day.minusDays(3), day.plusDays(4)))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-03, 2022-10-24, from a Monday",
        "2022-10-07, 2022-10-28, from a Friday",
        "2022-10-01, 2022-10-21, from a Saturday",
        "2022-10-02, 2022-10-21, from a Sunday",
        "2022-11-04, 2022-11-28, over the holiday",
        "2022-11-21, 2022-12-12, from the holiday",
        "2022-10-31, 2022-11-22, the fifteenth weekday would be the holiday"
    })
    void theFifteenthBusinessDayIsDue(LocalDate received, LocalDate due, String why) {
        assertThat(REVOLUTION_DAY.plusBusinessDays(received, 15)).as(why).isEqualTo(due);
    }

    @ForSeeds
    void agreesWithLookingAtOneDayAfterAnother(long seed) {
        Random random = new Random(seed);
        List<LocalDate> holidays = new ArrayList<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            holidays.add(anyDay(random));
        }
        BusinessCalendar calendar = new BusinessCalendar(holidays);
        for (int i = 0; i < 50; i++) {
            LocalDate from = anyDay(random);
            LocalDate to = from.plusDays(random.nextInt(200) - 20);
            int days = 1 + random.nextInt(40);

            assertThat(calendar.business(from, to))
                    .as("business(%s, %s)", from, to)
                    .isEqualTo(counted(from, to, holidays));
            assertThat(calendar.plusBusinessDays(from, days))
                    .as("%s + %d", from, days)
                    .isEqualTo(walked(from, days, holidays));
        }
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2021, 12, 1).plusDays(random.nextInt(400));
    }

    private static int counted(LocalDate from, LocalDate to, List<LocalDate> holidays) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += works(day, holidays) ? 1 : 0;
        }
        return count;
    }

    private static LocalDate walked(LocalDate from, int days, List<LocalDate> holidays) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= works(day, holidays) ? 1 : 0;
        }
        return day;
    }

    private static boolean works(LocalDate day, List<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
