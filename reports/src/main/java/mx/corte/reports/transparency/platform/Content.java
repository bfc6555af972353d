package mx.corte.reports.transparency.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What stands in a cell, whichever library wrote it. */
sealed interface Content {

    DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** As a person reads it; empty for a blank cell. */
    String shown();

    static Content of(String text) {
        return text.isBlank() ? Blank.BLANK : new Text(text);
    }

    /** Nothing, or white space only. */
    enum Blank implements Content {
        BLANK;

        @Override
        public String shown() {
            return "";
        }
    }

    record Text(String shown) implements Content {}

    record Amount(BigDecimal amount) implements Content {
        @Override
        public String shown() {
            return amount.toPlainString();
        }
    }

    record Day(LocalDate date) implements Content {
        @Override
        public String shown() {
            return DAY_FIRST.format(date);
        }
    }

    record Hour(LocalTime time) implements Content {
        @Override
        public String shown() {
            return time.toString();
        }
    }

    /** A formula, an error, a truth value: nothing that the platform takes. */
    record Foreign(String shown) implements Content {}
}
