package mx.corte.reports.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * What a text becomes in a cell: the same text wherever the format allows it.
 *
 * <p>Characters that XML cannot hold become U+FFFD. A text that looks like the format's own escape ({@code _x0041_}) is
 * escaped, or Excel would show another text. A text beyond Excel's limit is cut with a visible mark, and counted.
 */
final class CellText {

    private static final int LIMIT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String MARK = Texts.SHEETS.get("recortado");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    private long truncated;

    /** How many texts were cut so far. */
    long truncated() {
        return truncated;
    }

    String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(Math.min(text.length(), LIMIT) + 16);
        int markAt = 0;
        Matcher escape = ESCAPE.matcher(text);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '_' && escape.region(i, text.length()).lookingAt()) {
                clean.append(ESCAPED_UNDERSCORE);
            } else {
                clean.appendCodePoint(isXml(codePoint) ? codePoint : 0xFFFD);
            }
            if (clean.length() <= LIMIT - MARK.length()) {
                markAt = clean.length();
            }
            if (clean.length() > LIMIT) {
                truncated++;
                clean.setLength(markAt);
                return clean.append(MARK).toString();
            }
            i += Character.charCount(codePoint);
        }
        return clean.toString();
    }

    /** The text a reader sees: the opposite of the escape. */
    static String decode(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** Nearly every text is: worth a look before copying a million of them. */
    private static boolean isPlain(String text) {
        if (text.length() > LIMIT) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE || (c == 'x' && i > 0 && text.charAt(i - 1) == '_')) {
                return false;
            }
        }
        return true;
    }

    /** The characters of XML 1.0; a lone surrogate is none of them. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
