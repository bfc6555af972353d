package mx.corte.reports.leadership;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import mx.corte.reports.pdf.Press;

/** The report's fixed texts, from its bundle; never the machine's language. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "mx.corte.reports.leadership.messages",
            Press.LOCALE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Press.LOCALE);

    private Words() {}

    static ResourceBundle bundle() {
        return BUNDLE;
    }

    static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** @param arguments texts; numbers are formatted before */
    static String of(String key, String... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Press.LOCALE).format(arguments);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
