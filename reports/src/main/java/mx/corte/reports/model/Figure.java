package mx.corte.reports.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A published number, or the reason why there is none. There is no third state: no null, no 0 for 0/0.
 *
 * <p>A value carries the scale it is shown with: 0 decimals for counts, 2 for percentages and days.
 */
public sealed interface Figure {

    /** The word of the {@code estado} column. */
    String status();

    /** The text of the {@code valor} column: dot as separator, empty when absent. */
    String plain();

    static Figure count(long count) {
        return new Value(BigDecimal.valueOf(count));
    }

    static Figure of(BigDecimal amount) {
        return new Value(amount);
    }

    /** A number that may be shown. */
    record Value(BigDecimal amount) implements Figure {
        public Value {
            Objects.requireNonNull(amount);
        }

        @Override
        public String status() {
            return "publicado";
        }

        @Override
        public String plain() {
            return amount.toPlainString();
        }
    }

    /** Why there is no number. */
    enum Absent implements Figure {
        /** The denominator is 0. */
        NO_APLICA("no_aplica"),
        /** The source of the measure was not delivered. Wins over {@link #NO_APLICA}. */
        NO_DISPONIBLE("no_disponible"),
        /** A small cell, hidden in public files only. */
        SUPRIMIDO("suprimido");

        private final String status;

        Absent(String status) {
            this.status = status;
        }

        @Override
        public String status() {
            return status;
        }

        @Override
        public String plain() {
            return "";
        }
    }
}
