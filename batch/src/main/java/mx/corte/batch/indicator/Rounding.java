package mx.corte.batch.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.corte.reports.model.Figure;

/** The one place where figures are rounded: two decimals, HALF_UP on the exact quotient, once. */
final class Rounding {

    private static final int DECIMALS = 2;

    private Rounding() {}

    /** Numerator / denominator x 100; {@code no_aplica} for a denominator of 0. */
    static Figure percentage(long numerator, long denominator) {
        return quotient(BigDecimal.valueOf(numerator).movePointRight(2), BigDecimal.valueOf(denominator));
    }

    static Figure mean(long sum, long cases) {
        return quotient(BigDecimal.valueOf(sum), BigDecimal.valueOf(cases));
    }

    static Figure quotient(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? Figure.Absent.NO_APLICA
                : Figure.of(numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP));
    }

    static Figure twoDecimals(BigDecimal exact) {
        return Figure.of(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
