package mx.corte.reports.pdf;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** The fixed texts of a kind of document, from its bundle; never the machine's language. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Press.LOCALE);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Press.LOCALE);

    private final ResourceBundle bundle;

    /** @param bundle its full name, e.g. {@code mx.corte.reports.agenda.messages} */
    public Wording(String bundle) {
        this.bundle = ResourceBundle.getBundle(
                bundle,
                Press.LOCALE,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String of(String key) {
        return bundle.getString(key);
    }

    /** @param arguments texts; numbers are formatted before */
    public String of(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Press.LOCALE).format(arguments);
    }

    /** A name for a code; the code itself when there is none, for what is not known yet is still shown. */
    public String named(String kind, String code) {
        String key = kind + "." + code;
        return bundle.containsKey(key) ? of(key) : code;
    }

    /** As in running text: {@code 5 de febrero de 2022}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in a table: {@code 05/02/2022}. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }
}
