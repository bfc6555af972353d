package mx.corte.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource({
        "23083, COUNT, '23,083'",
        "0, COUNT, 0",
        "65.63, PERCENT, 65.63\u00a0%",
        "100.00, PERCENT, 100.00\u00a0%",
        "1234.50, PERCENT, '1,234.50\u00a0%'",
        "9.00, DAYS, 9.00\u00a0días"
    })
    void aNumberIsShownWithItsOwnDecimalsAndReadsBack(BigDecimal amount, Unit unit, String shown) {
        Figure figure = Figure.of(amount);
        assertThat(FigureText.of(figure, unit)).isEqualTo(shown);
        assertThat(FigureText.read(shown)).isEqualTo(figure.plain());
    }

    @Test
    void aNumberIsNotRoundedAgain() {
        BigDecimal amount = new BigDecimal("12345678901234567890.12");
        assertThat(FigureText.of(amount, Unit.COUNT)).isEqualTo("12,345,678,901,234,567,890.12");
    }

    @ParameterizedTest
    @EnumSource(Figure.Absent.class)
    void anAbsenceIsShownInWordsAndReadsBack(Figure.Absent absent) {
        String shown = FigureText.of(absent, Unit.PERCENT);
        assertThat(shown).isEqualTo(absent.status().replace('_', ' '));
        assertThat(FigureText.read(shown.replace(' ', '\n'))).isEqualTo(absent.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"65.63*", "no aplica 1", "6S.63", "—", ""})
    void whatIsNoFigureDoesNotBecomeOne(String shown) {
        assertThat(FigureText.read(shown)).doesNotMatch("-?\\d+(\\.\\d+)?|no_aplica|no_disponible|suprimido");
    }
}
