package mx.corte.batch.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.SourceRow;
import org.jspecify.annotations.Nullable;

/** Reads typed cells: exactly {@code YYYY-MM-DD}, plain digits of at most nine, bounded text. */
final class Cells {

    /** Longest key, code or name that is stored. */
    static final int SHORT = 255;
    /** Longest free text that is stored. */
    static final int LONG = 4000;

    private static final int MOST_DIGITS = 9;

    private Cells() {}

    /** The number in plain ASCII digits, or -1 when the text is anything else. */
    static int digits(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The date, or null when the text is empty or not a real date in ISO form. */
    static @Nullable LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text.substring(0, 4));
        int month = digits(text.substring(5, 7));
        int day = digits(text.substring(8));
        if (year < 1 || month < 1 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** @throws Problem of kind SOURCE when the cell is longer than what can be stored: nothing is cut silently */
    static String text(SourceRow row, int column, int most) {
        String text = row.get(column);
        if (text.length() > most) {
            String name = row.entity().requiredColumns().get(column);
            throw new Problem(
                    Problem.Kind.SOURCE, "source.cell.long", row.entity().sourceName(), row.number(), name, most);
        }
        return text;
    }
}
