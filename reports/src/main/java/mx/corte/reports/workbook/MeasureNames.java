package mx.corte.reports.workbook;

import java.util.HashMap;
import java.util.Map;

/** The one place where a published measure gets its heading, and a heading its measure back. In Spanish. */
public final class MeasureNames {

    private static final String NAME = ".nombre";
    private static final Map<String, String> MEASURE_BY_HEADER = new HashMap<>();

    static {
        for (String key : Texts.MEASURES.keys()) {
            if (key.endsWith(NAME)) {
                String header = Texts.MEASURES.get(key);
                String measure = key.substring(0, key.length() - NAME.length());
                if (MEASURE_BY_HEADER.put(header, measure) != null) {
                    throw new IllegalStateException("two measures are called " + header);
                }
            }
        }
    }

    private MeasureNames() {}

    /** What the measure is called. */
    public static String name(String measure) {
        return label(measure).header();
    }

    /** How it is obtained. */
    public static String rule(String measure) {
        return label(measure).rule();
    }

    /** A measure that nobody has named yet shows its id rather than stopping the close. */
    static Label label(String measure) {
        return isNamed(measure) ? Texts.MEASURES.label(measure) : new Label(measure, "", "", "");
    }

    static boolean isNamed(String measure) {
        return Texts.MEASURES.keys().contains(measure + NAME);
    }

    static String measure(String header) {
        return MEASURE_BY_HEADER.getOrDefault(header, header);
    }
}
