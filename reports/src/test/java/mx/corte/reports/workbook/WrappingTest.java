package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

    @ParameterizedTest
    @CsvSource({"'',0", "uno,1", "uno dos,1", "uno dos tres,2", "'uno\ndos',2", "12345678901234567890,3", "'   ',1"})
    void aTextTakesAsManyLinesAsItsWordsNeed(String text, int lines) {
        assertThat(Wrapping.lines(text, 10)).isEqualTo(lines);
    }
}
