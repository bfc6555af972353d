package mx.corte.reports.model;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every file says of a published measure, in Spanish: the words of {@code medidas.properties}.
 *
 * @param name heading of its column; no two measures share one, for a figure is read back by it
 * @param meaning what it counts
 * @param unit in what
 * @param rule how it is obtained
 */
public record MeasureTerms(String name, String meaning, String unit, String rule) {

    private static final String NAME = ".nombre";

    // the root bundle and no other: the JVM's locale must not choose the words
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("mx.corte.reports.model.medidas", Locale.ROOT);
    private static final Set<String> NAMED = WORDS.keySet().stream()
            .filter(key -> key.endsWith(NAME))
            .map(key -> key.substring(0, key.length() - NAME.length()))
            .collect(Collectors.toUnmodifiableSet());

    /** A measure that nobody has named yet shows its id rather than stopping the close. */
    public static MeasureTerms of(String measure) {
        return NAMED.contains(measure)
                ? new MeasureTerms(
                        WORDS.getString(measure + NAME),
                        WORDS.getString(measure + ".significado"),
                        WORDS.getString(measure + ".unidad"),
                        WORDS.getString(measure + ".regla"))
                : new MeasureTerms(measure, "", "", "");
    }

    /** Ids of all measures that have a name. */
    public static Set<String> named() {
        return NAMED;
    }
}
