package mx.corte.batch.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.indicator.TrafficLightBands;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.LightRule;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.TrendPoint;
import mx.corte.reports.model.Unit;
import org.jspecify.annotations.Nullable;

/** An assessed indicator as reports show it. */
public final class IndicatorComposition {

    private IndicatorComposition() {}

    /** @param programmed goal that was programmed for the quarter, also where an adjusted one is in force */
    public static IndicatorResult compose(
            Assessment assessment, Optional<mx.corte.batch.indicator.Goal> programmed, List<TrendPoint> trend) {
        return new IndicatorResult(
                sheet(assessment.indicator()),
                unit(assessment.indicator()),
                assessment.numerator(),
                assessment.denominator(),
                assessment.value(),
                assessment
                        .goal()
                        .map(goal -> goal(
                                goal,
                                programmed.map(earlier -> earlier.amount()).orElse(null)))
                        .orElse(null),
                assessment.fulfilment(),
                TrafficLight.valueOf(assessment.light().name()),
                trend);
    }

    /** How the measure that is the indicator's value is lit; empty when nobody publishes it as a measure. */
    static Optional<LightRule> lights(
            IndicatorDefinition indicator, Map<String, mx.corte.batch.indicator.Goal> ownGoals) {
        TrafficLightBands.Band green = indicator.bands().green();
        TrafficLightBands.Band amber = indicator.bands().amber();
        return indicator
                .measure()
                .map(measure -> new LightRule(
                        indicator.id(),
                        measure.id(),
                        indicator.ascending(),
                        green.from(),
                        green.to().orElse(null),
                        amber.from(),
                        amber.to().orElse(null),
                        ownGoals.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, own -> own.getValue()
                                .amount()))));
    }

    private static Unit unit(IndicatorDefinition indicator) {
        if (indicator.denominator().isPresent()) {
            return Unit.PERCENT;
        }
        return switch (indicator.numerator().kind()) {
            case COUNT -> Unit.COUNT;
            case PERCENTAGE -> Unit.PERCENT;
            case MEAN, QUANTILE -> Unit.DAYS;
        };
    }

    private static Goal goal(mx.corte.batch.indicator.Goal goal, @Nullable BigDecimal programmed) {
        return goal.adjusted()
                ? Goal.adjusted(goal.amount(), goal.justification(), goal.illustrative(), programmed)
                : Goal.programmed(goal.amount(), goal.illustrative());
    }

    private static IndicatorSheet sheet(IndicatorDefinition indicator) {
        IndicatorDefinition.Texts texts = indicator.texts();
        return new IndicatorSheet(
                indicator.id(),
                texts.name(),
                texts.objective(),
                texts.definition(),
                texts.formula(),
                texts.numerator(),
                texts.denominator(),
                texts.unit(),
                texts.frequency(),
                texts.dimension(),
                texts.sense(),
                texts.baseline(),
                texts.source(),
                texts.responsibleArea(),
                texts.legalBasis());
    }
}
