package mx.corte.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    private static final Quarter LAST_OF_2022 = new Quarter(2022, 4);

    @ParameterizedTest
    @ValueSource(strings = {"2022-T4", "2022-Q4", "2022-t4", "2022-q4"})
    void isReadInSpanishAndInEnglish(String text) {
        assertThat(Quarter.parse(text)).contains(LAST_OF_2022);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022",
                "2022-T5",
                "2022-T0",
                "2022T4",
                " 2022-T4",
                "22-T4",
                "0000-T1",
                "２０２２-T4",
                "2022-T4\n"
            })
    void isNotReadFromAnythingElse(String text) {
        assertThat(Quarter.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-T1, 2022-01-01, 2022-03-31",
        "2022-T2, 2022-04-01, 2022-06-30",
        "2022-T3, 2022-07-01, 2022-09-30",
        "2022-T4, 2022-10-01, 2022-12-31"
    })
    void lastsThreeMonths(String name, LocalDate start, LocalDate end) {
        Quarter quarter = Quarter.parse(name).orElseThrow();

        assertThat(quarter.start()).isEqualTo(start);
        assertThat(quarter.end()).isEqualTo(end);
        assertThat(Quarter.of(start)).isEqualTo(quarter);
        assertThat(Quarter.of(end)).isEqualTo(quarter);
        assertThat(quarter).hasToString(name);
        assertThat(quarter.yearStart()).isEqualTo("2022-01-01");
    }

    @Test
    void countsBackOverTheYear() {
        assertThat(new Quarter(2022, 1).minus(1)).isEqualTo(new Quarter(2021, 4));
        assertThat(LAST_OF_2022.minus(8)).isEqualTo(new Quarter(2020, 4));
    }

    @Test
    void isWrittenTheSameUnderAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(LAST_OF_2022).hasToString("2022-T4");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCutOffBeforeItsStartIsRefused() {
        assertThatThrownBy(() -> new Period(LAST_OF_2022, LocalDate.of(2022, 9, 30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Period(LAST_OF_2022, LocalDate.of(2022, 10, 1)).last()).isEqualTo("2022-10-01");
    }

    @ParameterizedTest
    @CsvSource({"2022-11-30, 2022-11-30", "2022-12-31, 2022-12-31", "2023-02-28, 2022-12-31"})
    void itsCohortEndsWithTheQuarterOrTheCutOffWhicheverComesFirst(LocalDate cutoff, LocalDate last) {
        Period period = new Period(LAST_OF_2022, cutoff);

        assertThat(period.last()).isEqualTo(last);
        assertThat(period.inQuarter(last)).isTrue();
        assertThat(period.inQuarter(last.plusDays(1))).isFalse();
        assertThat(period.inQuarter(LocalDate.of(2022, 10, 1))).isTrue();
        assertThat(period.inQuarter(LocalDate.of(2022, 9, 30))).isFalse();
        assertThat(period.inYearToDate(last)).isTrue();
        assertThat(period.inYearToDate(last.plusDays(1))).isFalse();
        assertThat(period.inYearToDate(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(period.inYearToDate(LocalDate.of(2021, 12, 31))).isFalse();
    }

    @Test
    void isCutOffOnItsLastDayUnlessSaidOtherwise() {
        assertThat(Period.of(LAST_OF_2022).cutoff()).isEqualTo("2022-12-31");
    }
}
