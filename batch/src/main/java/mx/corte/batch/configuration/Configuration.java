package mx.corte.batch.configuration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.StatusEffect;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.reports.transparency.OpenTerms;
import mx.corte.reports.transparency.platform.PlatformFormat;

/**
 * What the configuration means.
 *
 * @param indicators in the order their files give
 * @param statuses effect of each referral status
 * @param meetingStatuses of each meeting status, whether it says that the meeting was held
 * @param channels names by code
 * @param modalities names by code
 * @param formats of the transparency platform, one per validity
 * @param openTerms licence and contact of the open data
 */
public record Configuration(
        List<IndicatorDefinition> indicators,
        List<Goal> goals,
        Map<String, StatusEffect> statuses,
        Map<String, Boolean> meetingStatuses,
        Map<String, String> channels,
        Map<String, String> modalities,
        List<PlatformFormat> formats,
        Thresholds thresholds,
        OpenTerms openTerms) {

    static final String GOALS = "goals.csv";

    /**
     * Reads the texts.
     *
     * @param sample whether the goals are the sample's
     * @throws Problem of kind CONFIGURATION naming file and line of the first thing that does not hold
     */
    public static Configuration parse(ConfigurationFiles files, boolean sample) {
        List<IndicatorDefinition> indicators = indicators(files.texts());
        return new Configuration(
                indicators,
                GoalFile.parse(
                        text(files, GOALS),
                        sample,
                        indicators.stream().map(IndicatorDefinition::id).collect(Collectors.toSet())),
                statuses(table(files, "estatus")),
                meetingStatuses(table(files, "estatus_reunion")),
                names(table(files, "canales")),
                names(table(files, "modalidades")),
                formats(files.texts()),
                Thresholds.parse(text(files, Thresholds.FILE)),
                TermsFile.parse(text(files, TermsFile.NAME)));
    }

    /**
     * Goals may be a dependencia's own.
     *
     * @throws Problem of kind CONFIGURATION for one that the source does not know
     */
    public void requireGoalsOf(Set<String> dependencies) {
        goals.stream()
                .map(Goal::dependency)
                .filter(dependency -> !dependency.isEmpty() && !dependencies.contains(dependency))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Problem(Problem.Kind.CONFIGURATION, "configuration.goal.dependency", GOALS, unknown);
                });
    }

    private static List<IndicatorDefinition> indicators(SortedMap<String, String> texts) {
        Map<String, IndicatorFile> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(IndicatorFile.FOLDER)) {
                files.put(name, IndicatorFile.parse(name, text));
            }
        });
        Set<String> ids = new HashSet<>();
        List<IndicatorDefinition> indicators = new ArrayList<>();
        files.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().orden()))
                .forEach(entry -> {
                    if (!ids.add(entry.getValue().id())) {
                        throw new Problem(
                                Problem.Kind.CONFIGURATION,
                                "configuration.indicator.twice",
                                entry.getKey(),
                                entry.getValue().id());
                    }
                    indicators.add(entry.getValue().definition(entry.getKey()));
                });
        return List.copyOf(indicators);
    }

    /** What is published of a quarter that ends on that day. */
    public List<IndicatorDefinition> indicatorsInForce(LocalDate end) {
        return indicators.stream().filter(indicator -> indicator.inForceOn(end)).toList();
    }

    private static List<PlatformFormat> formats(SortedMap<String, String> texts) {
        return texts.entrySet().stream()
                .filter(entry -> FormatFile.is(entry.getKey()))
                .flatMap(entry ->
                        FormatFile.parse(entry.getKey(), entry.getValue()).formats(entry.getKey(), texts).stream())
                .toList();
    }

    private static Map<String, StatusEffect> statuses(Table table) {
        Map<String, StatusEffect> effects = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            effects.put(
                    row.get("clave"),
                    switch (row.get("efecto")) {
                        case "ABIERTA" -> StatusEffect.OPEN;
                        case "CONCLUYE" -> StatusEffect.CONCLUDES;
                        case "NO_CUENTA" -> StatusEffect.VOID;
                        default -> throw row.invalid("efecto");
                    });
        }
        return Collections.unmodifiableMap(effects);
    }

    private static Map<String, Boolean> meetingStatuses(Table table) {
        Map<String, Boolean> held = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            held.put(
                    row.get("clave"),
                    switch (row.get("efecto")) {
                        case "REALIZADA" -> true;
                        case "NO_REALIZADA" -> false;
                        default -> throw row.invalid("efecto");
                    });
        }
        return Collections.unmodifiableMap(held);
    }

    private static Map<String, String> names(Table table) {
        Map<String, String> names = new LinkedHashMap<>();
        table.rows().forEach(row -> names.put(row.get("clave"), row.get("nombre")));
        return Collections.unmodifiableMap(names);
    }

    private static Table table(ConfigurationFiles files, String catalogue) {
        String name = "catalogues/" + catalogue + ".csv";
        return Table.parse(name, text(files, name));
    }

    private static String text(ConfigurationFiles files, String name) {
        String text = files.texts().get(name);
        if (text == null) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.missing", name);
        }
        return text;
    }
}
