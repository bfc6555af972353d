package mx.corte.batch.intake;

import java.util.Locale;
import java.util.ResourceBundle;

/** What users read about a row that has something wrong. */
final class Defects {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("mx.corte.batch.intake.defects", Locale.ROOT);

    private Defects() {}

    static String text(String key) {
        return BUNDLE.getString(key);
    }
}
