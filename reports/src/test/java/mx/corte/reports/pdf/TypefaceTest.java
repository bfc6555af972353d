package mx.corte.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A letter that the typeface lacks leaves a sign, and is never dropped in silence. */
class TypefaceTest {

    @Test
    void whatCanBePrintedStaysAsItIs() {
        assertThat(Typeface.printable("Peñón de Ōme, 61+ · 90 %\t«Ω»")).isEqualTo("Peñón de Ōme, 61+ · 90 %\t«Ω»");
    }

    @Test
    void eachLetterThatCannotLeavesOneSign() {
        assertThat(Typeface.printable("a\uFF21b\uD840\uDC00")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(Typeface.printable("\uFFFD")).isEqualTo("\uFFFD");
    }
}
