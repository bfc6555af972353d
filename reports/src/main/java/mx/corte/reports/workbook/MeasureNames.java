package mx.corte.reports.workbook;

import java.util.HashMap;
import java.util.Map;
import mx.corte.reports.model.MeasureTerms;

/** The one place where a published measure gets its heading, and a heading its measure back. */
final class MeasureNames {

    private static final Map<String, String> MEASURE_BY_HEADER = new HashMap<>();

    static {
        for (String measure : MeasureTerms.named()) {
            String header = label(measure).header();
            if (MEASURE_BY_HEADER.put(header, measure) != null) {
                throw new IllegalStateException("two measures are called " + header);
            }
        }
    }

    private MeasureNames() {}

    static Label label(String measure) {
        MeasureTerms terms = MeasureTerms.of(measure);
        return new Label(terms.name(), terms.meaning(), terms.unit(), terms.rule());
    }

    static boolean isNamed(String measure) {
        return MeasureTerms.named().contains(measure);
    }

    static String measure(String header) {
        return MEASURE_BY_HEADER.getOrDefault(header, header);
    }
}
