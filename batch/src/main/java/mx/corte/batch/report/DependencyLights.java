package mx.corte.batch.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.Scope;
import mx.corte.reports.model.DependencyLight;
import mx.corte.reports.model.LightRule;
import mx.corte.reports.model.TrafficLight;

/**
 * Each dependencia against its own goal or, where it has none, against that of the whole: a share that all are to reach each is to
 * reach, a count that all are to reach together is not.
 */
final class DependencyLights {

    private final List<Goal> goals;
    private final Quarter quarter;
    private final Map<String, Map<Measure, MeasureResult>> byDependency = new TreeMap<>();

    DependencyLights(List<Goal> goals, Quarter quarter, List<MeasureResult> measures) {
        this.goals = goals;
        this.quarter = quarter;
        measures.stream().filter(result -> result.scope() == Scope.DEPENDENCY).forEach(result -> byDependency
                .computeIfAbsent(result.key(), key -> new EnumMap<>(Measure.class))
                .put(result.measure(), result));
    }

    /** One rule for each indicator that is published as a measure. */
    List<LightRule> of(List<Assessment> assessments) {
        return assessments.stream()
                .flatMap(assessment -> assessment
                        .indicator()
                        .measure()
                        .map(measure -> IndicatorComposition.lightRule(
                                assessment.indicator(), measure, lights(assessment.indicator(), measure)))
                        .stream())
                .toList();
    }

    private List<DependencyLight> lights(IndicatorDefinition indicator, Measure measure) {
        Optional<Goal> shared =
                measure.kind() == Measure.Kind.COUNT ? Optional.empty() : Goal.inForce(goals, indicator.id(), quarter);
        List<DependencyLight> lights = new ArrayList<>();
        byDependency.forEach((dependency, measures) -> {
            Optional<Goal> own = Goal.ofDependency(goals, indicator.id(), dependency, quarter);
            own.or(() -> shared)
                    .filter(goal -> measures.containsKey(measure))
                    .ifPresent(goal -> lights.add(new DependencyLight(
                            dependency,
                            goal.amount(),
                            own.isPresent(),
                            TrafficLight.valueOf(Assessment.of(indicator, measures, Optional.of(goal))
                                    .light()
                                    .name()))));
        });
        return lights;
    }
}
