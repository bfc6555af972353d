package mx.corte.batch.publication;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What each published file is, as readers are told. */
public final class Titles {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("mx.corte.batch.publication.titles", Locale.ROOT);

    private Titles() {}

    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** @param name of what the file is about */
    public static String of(String key, String name) {
        return MessageFormat.format(of(key), name);
    }
}
