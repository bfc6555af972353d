package mx.corte.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Years without a calendar are told in one phrase, however many a mistyped date makes them. */
class YearsTest {

    @Test
    void neighboursAreOneStretch() {
        assertThat(phrase()).isEmpty();
        assertThat(phrase(2021)).isEqualTo("2021");
        assertThat(phrase(2020, 2021)).isEqualTo("2020 a 2021");
        assertThat(phrase(2019, 2021, 2022)).isEqualTo("2019 y 2021 a 2022");
        assertThat(phrase(202, 2018, 2019, 2020, 2024)).isEqualTo("202, 2018 a 2020 y 2024");
    }

    @Test
    void eighteenHundredYearsAreOneStretchToo() {
        List<NonWorkingDay> calendar = List.of(
                new NonWorkingDay(LocalDate.of(2021, 1, 1), "Año Nuevo"),
                new NonWorkingDay(LocalDate.of(2023, 1, 1), "Año Nuevo"));
        Years missing = NonWorkingDay.missingYears(calendar, 202, 2024);

        assertThat(missing.all()).hasSize(1821).contains(202, 2020, 2022, 2024).doesNotContain(2021, 2023);
        assertThat(missing.phrase(" a ", " y ")).isEqualTo("202 a 2020, 2022 y 2024");
    }

    private static String phrase(Integer... years) {
        return new Years(List.of(years)).phrase(" a ", " y ");
    }
}
