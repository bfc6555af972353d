package mx.corte.reports.workbook;

import java.time.LocalDate;
import java.util.regex.Pattern;
import mx.corte.reports.model.Figure;

/** Pieces of formulas. */
final class Formulas {

    static final String NOT_APPLICABLE = FigureWords.of(Figure.Absent.NO_APLICA);

    /** Keys that COUNTIFS compares as they stand: no operator, no wildcard, nothing that reads as a number or a day. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private Formulas() {}

    static boolean isPlain(String key) {
        return PLAIN.matcher(key).matches() && !key.equalsIgnoreCase("true") && !key.equalsIgnoreCase("false");
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String date(LocalDate day) {
        return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    static String sum(String range) {
        return "SUM(" + range + ")";
    }

    /** Cells that hold something. */
    static String countAll(String range) {
        return "COUNTA(" + range + ")";
    }

    static String countIf(String range, String text) {
        return "COUNTIF(" + range + "," + quoted(text) + ")";
    }
}
