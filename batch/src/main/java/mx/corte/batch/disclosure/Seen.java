package mx.corte.batch.disclosure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a reader finds in a row of a public table; null where it says nothing.
 *
 * @param percentage attended / referred x 100, rounded to two decimals
 */
public record Seen(
        RowId id,
        @Nullable Long referred,
        @Nullable Long attended,
        @Nullable Long pending,
        @Nullable BigDecimal percentage) {

    /** Both readings together; where they contradict each other, the first one. */
    public Seen and(Seen other) {
        return new Seen(
                id,
                either(referred, other.referred),
                either(attended, other.attended),
                either(pending, other.pending),
                either(percentage, other.percentage));
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
