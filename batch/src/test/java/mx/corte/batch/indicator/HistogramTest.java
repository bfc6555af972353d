package mx.corte.batch.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import mx.corte.batch.domain.ForSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excel's MEDIAN and PERCENTILE.INC, and how figures are rounded. */
class HistogramTest {

    @ParameterizedTest
    @CsvSource({
        // worked with PERCENTILE.INC: position p * (n - 1), linear between neighbours
        "7, 50, 7.00",
        "7, 90, 7.00",
        "1 2, 50, 1.50",
        "1 2, 90, 1.90",
        "1 2 3, 50, 2.00",
        "10 1 4 2, 50, 3.00",
        "10 1 4 2, 90, 8.20",
        "5 5 5 100, 50, 5.00",
        "0 0 0 1, 0, 0.00",
        "3 9 27, 100, 27.00"
    })
    void givesThePercentilesOfASpreadsheet(String days, int percent, String expected) {
        Histogram histogram = new Histogram();
        for (String day : days.split(" ", -1)) {
            histogram.add(Integer.parseInt(day));
        }

        assertThat(histogram.percentile(percent).plain()).isEqualTo(expected);
    }

    @Test
    void hasNoPercentileWithoutCases() {
        assertThat(new Histogram().percentile(50).status()).isEqualTo("no_aplica");
    }

    @ForSeeds
    void agreesWithSortingAllTheCases(long seed) {
        Random random = new Random(seed);
        int[] days =
                random.ints(1 + random.nextInt(60), 0, 1 + random.nextInt(80)).toArray();
        Histogram one = new Histogram();
        Histogram other = new Histogram();
        for (int day : days) {
            (random.nextBoolean() ? one : other).add(day);
        }
        one.merge(other);

        assertThat(one.size()).isEqualTo(days.length);
        assertThat(one.sum()).isEqualTo(Arrays.stream(days).sum());
        for (int percent : new int[] {0, 10, 25, 50, 90, 100}) {
            assertThat(one.percentile(percent).plain())
                    .as("percentile %d of %s", percent, Arrays.toString(days))
                    .isEqualTo(percentileInc(days, percent));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "21, 32, 65.63",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 8, 12.50",
        "1, 1600, 0.06",
        "1, 800, 0.13",
        "1, 20000, 0.01",
        "1, 20001, 0.00",
        "0, 5, 0.00",
        "7, 5, 140.00"
    })
    void percentagesAreRoundedHalfUpOnTheExactQuotient(long numerator, long denominator, String expected) {
        assertThat(Rounding.percentage(numerator, denominator).plain()).isEqualTo(expected);
    }

    @Test
    void nothingDividedByNothingIsNoAplica() {
        assertThat(Rounding.percentage(0, 0).status()).isEqualTo("no_aplica");
        assertThat(Rounding.percentage(3, 0).status()).isEqualTo("no_aplica");
        assertThat(Rounding.mean(0, 0).status()).isEqualTo("no_aplica");
    }

    static String percentileInc(int[] cases, int percent) {
        int[] sorted = cases.clone();
        Arrays.sort(sorted);
        BigDecimal position = BigDecimal.valueOf(percent)
                .divide(BigDecimal.valueOf(100))
                .multiply(BigDecimal.valueOf(sorted.length - 1));
        int below = position.intValue();
        BigDecimal low = BigDecimal.valueOf(sorted[below]);
        BigDecimal high = BigDecimal.valueOf(sorted[Math.min(below + 1, sorted.length - 1)]);
        BigDecimal share = position.subtract(BigDecimal.valueOf(below));
        return low.add(high.subtract(low).multiply(share))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
