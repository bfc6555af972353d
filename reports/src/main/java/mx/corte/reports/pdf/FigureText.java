package mx.corte.reports.pdf;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Unit;

/**
 * How a figure reads on paper, and back: {@code 23,083}, {@code 65.63 %}, {@code 9.00 días}, {@code no aplica}.
 *
 * <p>A number is shown with the decimals it comes with; it was rounded once, elsewhere.
 */
public final class FigureText {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private FigureText() {}

    public static String of(Figure figure, Unit unit) {
        if (figure instanceof Figure.Value value) {
            return of(value.amount(), unit);
        }
        return figure.status().replace('_', ' ');
    }

    public static String of(BigDecimal amount, Unit unit) {
        return number(amount)
                + switch (unit) {
                    case COUNT -> "";
                    case PERCENT -> NO_BREAK_SPACE + "%";
                    case DAYS -> NO_BREAK_SPACE + "días";
                };
    }

    public static String of(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /**
     * The form in which figures are compared: {@link Figure#plain()}, or {@link Figure#status()} when absent.
     *
     * <p>Only what this class adds is taken off, and white space, for a narrow column may break a figure over two lines;
     * anything else stays and makes the comparison fail.
     */
    public static String read(String shown) {
        String text = shown.replaceAll("[\\s\u00a0]", "");
        return Arrays.stream(Figure.Absent.values())
                .map(Figure.Absent::status)
                .filter(status -> status.replace("_", "").equals(text))
                .findFirst()
                .orElseGet(() -> text.replaceFirst("(%|días)$", "").replace(",", ""));
    }

    // the symbols are spelled out: a JDK's locale data may change, a published figure may not
    private static String number(BigDecimal amount) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(',');
        symbols.setDecimalSeparator('.');
        symbols.setMinusSign('-');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }
}
