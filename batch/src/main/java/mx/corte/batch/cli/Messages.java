package mx.corte.batch.cli;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import mx.corte.batch.domain.Problem;

/** The sentences users read. Numbers and dates in them come as text already formed. */
final class Messages {

    private static final Locale MEXICO = new Locale("es", "MX");

    static final ResourceBundle BUNDLE = ResourceBundle.getBundle("mx.corte.batch.cli.messages", Locale.ROOT);

    private Messages() {}

    static String of(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(BUNDLE.getString(key), MEXICO).format(texts);
    }

    static String of(Problem problem) {
        return of(problem.key(), problem.arguments());
    }

    /** With the separators an office in Mexico writes. */
    static String number(long number) {
        return NumberFormat.getIntegerInstance(MEXICO).format(number);
    }
}
