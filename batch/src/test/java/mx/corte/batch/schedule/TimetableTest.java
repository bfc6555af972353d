package mx.corte.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Quarter;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Quarter LAST_OF_2022 = new Quarter(2022, 4);

    @Test
    void aQuarterIsDueOnTheFifthBusinessDayAfterItsEndAtTheHourOfTheOffice() {
        // Saturday 31 December 2022; the 2nd is no working day, so 3, 4, 5, 6, 9
        Timetable timetable = timetable(5, 0, LocalDate.of(2023, 1, 2));
        assertThat(timetable.due(LAST_OF_2022)).isEqualTo(Instant.parse("2023-01-09T12:00:00Z"));
        assertThat(timetable.overdue(LAST_OF_2022)).isEqualTo(Instant.parse("2023-01-10T12:00:00Z"));
    }

    @Test
    void summerTimeOfEarlierYearsCounts() {
        assertThat(timetable(1, 0).due(new Quarter(2022, 2))).isEqualTo(Instant.parse("2022-07-01T11:00:00Z"));
    }

    @Test
    void itIsNeverDueBeforeItsCutOffDayIsOver() {
        Timetable timetable = timetable(1, 20);
        assertThat(timetable.cutoff(LAST_OF_2022)).isEqualTo(LocalDate.of(2023, 1, 20));
        assertThat(timetable.due(LAST_OF_2022)).isEqualTo(Instant.parse("2023-01-21T12:00:00Z"));
        assertThat(timetable(0, 0).due(LAST_OF_2022)).isEqualTo(Instant.parse("2023-01-01T12:00:00Z"));
    }

    @Test
    void thePresentQuarterIsThatOfTheOfficesDay() {
        Timetable timetable = timetable(5, 0);
        assertThat(timetable.current(Instant.parse("2023-01-01T05:59:59Z"))).isEqualTo(LAST_OF_2022);
        assertThat(timetable.current(Instant.parse("2023-01-01T06:00:00Z"))).isEqualTo(new Quarter(2023, 1));
    }

    private static Timetable timetable(int businessDays, int cutoffDays, LocalDate... nonWorkingDays) {
        return new Timetable(
                new BusinessCalendar(List.of(nonWorkingDays)),
                businessDays,
                6,
                cutoffDays,
                Duration.ofDays(1),
                ZoneId.of("America/Mexico_City"));
    }
}
