package mx.corte.batch.configuration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the shipped configuration leaves for the office to fill in, and a quarter would publish as it stands. */
public final class Placeholders {

    /** A setting of a YAML file whose value is none yet. */
    private static final Pattern SETTING = Pattern.compile(
            "^\\s*(\\w+):.*(?:\\bpor (?:confirmar|definir)\\b|\\bcorte\\.example\\b)",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** Ids of the templates that ship; the platform gives its own with each period. */
    private static final Set<String> STAND_IN_IDS =
            Set.of("7005", "7006", "7030", "7105", "7106", "7130", "6505", "6506", "6530");

    private Placeholders() {}

    /**
     * Every file that holds some, with its settings: {@code indicators/atencion.yml (linea_base, base_legal)}.
     *
     * @param end last day of the quarter: what is not in force on it is not published
     */
    public static List<String> of(ConfigurationFiles files, LocalDate end) {
        List<String> found = new ArrayList<>();
        files.texts().forEach((name, text) -> {
            Set<String> settings = new LinkedHashSet<>();
            if (isPublished(name, text, end)) {
                Matcher setting = SETTING.matcher(text);
                while (setting.find()) {
                    settings.add(setting.group(1));
                }
                if (FormatFile.is(name) && STAND_IN_IDS.contains(id(name, text, end))) {
                    settings.add("id");
                }
            }
            if (!settings.isEmpty()) {
                found.add(name + " (" + String.join(", ", settings) + ")");
            }
        });
        return List.copyOf(found);
    }

    private static boolean isPublished(String name, String text, LocalDate end) {
        return name.startsWith(IndicatorFile.FOLDER)
                ? IndicatorFile.parse(name, text).definition(name).inForceOn(end)
                : FormatFile.is(name) && !id(name, text, end).isEmpty();
    }

    /** Of the template for a quarter; empty when the format is for none that ends on that day. */
    private static String id(String name, String text, LocalDate end) {
        return FormatFile.parse(name, text).vigencias().stream()
                .filter(validity -> !end.isBefore(validity.desde()))
                .filter(validity -> validity.hasta() == null || !end.isAfter(validity.hasta()))
                .map(FormatFile.Validity::id)
                .findFirst()
                .orElse("");
    }
}
