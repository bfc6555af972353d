package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.util.Optional;
import mx.corte.reports.leadership.Grid.Place;
import mx.corte.reports.model.DependencyLight;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.LightRule;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.FigureText;
import org.jspecify.annotations.Nullable;

/**
 * How a row of the ranking stands against its goal of attention.
 *
 * @param goal as printed, and whether it is the dependencia's own
 */
record Standing(String goal, TrafficLight light) {

    static final String MEASURE = "porcentaje_atencion";

    private static final Standing NONE = new Standing(Words.of("nothing"), TrafficLight.NONE);

    static Standing of(QuarterlyReport report, Place place) {
        return place.total()
                ? whole(report).map(Standing::of).orElse(NONE)
                : report.lightRule(MEASURE)
                        .flatMap(rule -> rule.of(place.key()))
                        .map(Standing::of)
                        .orElse(NONE);
    }

    private static Standing of(IndicatorResult whole) {
        return whole.goal() == null
                ? NONE
                : new Standing(FigureText.of(whole.goal().amount(), whole.unit()), whole.light());
    }

    private static Standing of(DependencyLight light) {
        String goal = FigureText.of(light.goal(), Unit.PERCENT);
        return new Standing(light.own() ? Words.of("goal.own", goal) : goal, light.light());
    }

    /** By which goals the lights are. */
    static String sentence(QuarterlyReport report) {
        Optional<LightRule> rule =
                report.lightRule(MEASURE).filter(found -> !found.dependencies().isEmpty());
        if (rule.isEmpty()) {
            return Words.of("ranking.no-goals");
        }
        return whole(report)
                        .filter(result -> result.goal() != null)
                        .map(result -> Words.of(
                                rule.get().hasOwnGoals() ? "ranking.own-goals" : "ranking.one-goal",
                                Summary.goal(result.goal(), result.unit())))
                        .orElseGet(() -> Words.of("ranking.only-own-goals"))
                + " "
                + bands(rule.get());
    }

    private static String bands(LightRule rule) {
        return Words.of(
                "ranking.bands", band(rule.greenFrom(), rule.greenTo()), band(rule.amberFrom(), rule.amberTo()));
    }

    private static String band(BigDecimal from, @Nullable BigDecimal to) {
        return to == null
                ? Words.of("ranking.from", FigureText.of(from, Unit.PERCENT))
                : Words.of("ranking.between", FigureText.of(from, Unit.PERCENT), FigureText.of(to, Unit.PERCENT));
    }

    private static Optional<IndicatorResult> whole(QuarterlyReport report) {
        return report.lightRule(MEASURE).flatMap(rule -> report.indicators().stream()
                .filter(result -> result.sheet().id().equals(rule.indicator()))
                .findFirst());
    }
}
