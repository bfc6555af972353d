package mx.corte.reports.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The goal in force for an indicator and quarter.
 *
 * @param amount in the indicator's unit
 * @param kind {@code programada} or {@code ajustada}
 * @param justification why it was adjusted; empty for a programmed goal
 * @param illustrative true for the goals that the sample data bring: they are nobody's commitment
 * @param programmed what was programmed, whether adjusted or not; null when only an adjusted goal was ever set
 */
public record Goal(
        BigDecimal amount, String kind, String justification, boolean illustrative, @Nullable BigDecimal programmed) {

    private static final String PROGRAMMED = "programada";
    private static final String ADJUSTED = "ajustada";

    public static Goal programmed(BigDecimal amount, boolean illustrative) {
        return new Goal(amount, PROGRAMMED, "", illustrative, amount);
    }

    /** @param programmed what it takes the place of; null when there is nothing */
    public static Goal adjusted(
            BigDecimal amount, String justification, boolean illustrative, @Nullable BigDecimal programmed) {
        return new Goal(amount, ADJUSTED, justification, illustrative, programmed);
    }

    public boolean isAdjusted() {
        return kind.equals(ADJUSTED);
    }
}
