package mx.corte.reports.transparency.platform;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a workbook of the platform must keep to. Its sentence stands in {@code reglas.properties}. */
public enum Rule {
    // rows 1 to 7
    SHEET,
    FORMAT_ID,
    HIDDEN_ROW,
    LABEL,
    NAMED,
    TYPE_CODE,
    FIELD_ID,
    TABLE_ROW,
    HEADING,
    CATALOGUE_LIST,
    // a template against its format
    OTHER_FORMAT,
    UNMAPPED,
    NOT_BLANK,
    // a cell
    REQUIRED,
    FOREIGN,
    TEXT,
    TOO_LONG,
    CHARACTER,
    NUMBER,
    MONEY,
    DATE,
    TIME,
    URL,
    CATALOGUE,
    RELATED,
    SEPARATOR,
    YEAR,
    // a row
    PERIOD_ORDER,
    PERIOD_YEAR,
    VALIDATED_BEFORE_UPDATE,
    VALIDATED_BEFORE_END,
    // the block of rows
    GAP,
    OUTSIDE;

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("mx.corte.reports.transparency.platform.reglas", Locale.ROOT);

    /** It is broken, and by what. */
    Breach breach(Object... by) {
        Object[] texts = Arrays.stream(by).map(String::valueOf).toArray();
        return new Breach(this, new MessageFormat(SENTENCES.getString(name()), Locale.ROOT).format(texts));
    }
}
