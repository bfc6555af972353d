package mx.corte.batch.report;

import java.util.List;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.TrendPoint;
import mx.corte.reports.model.Unit;

/** An assessed indicator as reports show it. */
final class IndicatorComposition {

    private IndicatorComposition() {}

    static IndicatorResult compose(Assessment assessment, List<TrendPoint> trend) {
        return new IndicatorResult(
                sheet(assessment.indicator()),
                unit(assessment.indicator()),
                assessment.numerator(),
                assessment.denominator(),
                assessment.value(),
                assessment.goal().map(IndicatorComposition::goal).orElse(null),
                assessment.fulfilment(),
                TrafficLight.valueOf(assessment.light().name()),
                trend);
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

    private static Goal goal(mx.corte.batch.indicator.Goal goal) {
        return new Goal(
                goal.amount(), goal.adjusted() ? "ajustada" : "programada", goal.justification(), goal.illustrative());
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
