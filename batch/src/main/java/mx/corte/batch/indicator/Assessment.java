package mx.corte.batch.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import mx.corte.reports.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value against its goal (DOMAIN, "Indicators are data").
 *
 * @param numerator null when the value is a measure without one
 * @param denominator likewise
 * @param fulfilment value / goal x 100 (goal / value when less is better), or why there is none
 */
public record Assessment(
        IndicatorDefinition indicator,
        @Nullable Long numerator,
        @Nullable Long denominator,
        Figure value,
        Optional<Goal> goal,
        Figure fulfilment,
        Light light) {

    /** Assesses from the measures of one scope and key. */
    public static Assessment of(
            IndicatorDefinition indicator, Map<Measure, MeasureResult> measures, Optional<Goal> goal) {
        MeasureResult above = result(measures, indicator.numerator());
        if (indicator.denominator().isEmpty()) {
            return ofMeasure(indicator, above, goal);
        }
        MeasureResult below = result(measures, indicator.denominator().get());
        Long numerator = above.numerator();
        Long denominator = below.numerator();
        return numerator == null || denominator == null
                ? of(indicator, null, null, Figure.Absent.NO_DISPONIBLE, Optional.empty(), goal)
                : ofRatio(indicator, numerator, denominator, goal);
    }

    /** Assesses a percentage from its two numbers; worked examples come through here too. */
    public static Assessment ofRatio(
            IndicatorDefinition indicator, long numerator, long denominator, Optional<Goal> goal) {
        return of(
                indicator,
                numerator,
                denominator,
                Rounding.percentage(numerator, denominator),
                Optional.of(Exact.percentage(numerator, denominator)),
                goal);
    }

    /** Assesses a value that is not a ratio, e.g. a median. */
    public static Assessment ofFigure(IndicatorDefinition indicator, Figure value, Optional<Goal> goal) {
        return of(indicator, null, null, value, amount(value).map(Exact::whole), goal);
    }

    private static Assessment ofMeasure(IndicatorDefinition indicator, MeasureResult measure, Optional<Goal> goal) {
        Long numerator = measure.numerator();
        Long denominator = measure.denominator();
        Optional<Exact> exact = numerator == null || denominator == null
                ? amount(measure.figure()).map(Exact::whole)
                : Optional.of(
                        measure.measure().kind() == Measure.Kind.PERCENTAGE
                                ? Exact.percentage(numerator, denominator)
                                : new Exact(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
        return of(indicator, numerator, denominator, measure.figure(), exact, goal);
    }

    private static Assessment of(
            IndicatorDefinition indicator,
            @Nullable Long numerator,
            @Nullable Long denominator,
            Figure value,
            Optional<Exact> exact,
            Optional<Goal> goal) {
        Optional<BigDecimal> target = goal.map(Goal::amount).filter(amount -> amount.signum() != 0);
        Figure fulfilment = value instanceof Figure.Value && exact.isPresent() && target.isPresent()
                ? exact.get().against(target.get(), indicator.ascending())
                : Figure.Absent.NO_APLICA;
        Light light = amount(fulfilment).map(indicator.bands()::light).orElse(Light.NONE);
        return new Assessment(indicator, numerator, denominator, value, goal, fulfilment, light);
    }

    private static Optional<BigDecimal> amount(Figure figure) {
        return figure instanceof Figure.Value number ? Optional.of(number.amount()) : Optional.empty();
    }

    private static MeasureResult result(Map<Measure, MeasureResult> measures, Measure measure) {
        MeasureResult result = measures.get(measure);
        if (result == null) {
            throw new IllegalArgumentException("not tallied: " + measure.id());
        }
        return result;
    }

    /** A value before rounding: fulfilment taken from the rounded one would be rounded twice. */
    private record Exact(BigDecimal above, BigDecimal below) {

        static Exact whole(BigDecimal amount) {
            return new Exact(amount, BigDecimal.ONE);
        }

        static Exact percentage(long numerator, long denominator) {
            return new Exact(BigDecimal.valueOf(numerator).movePointRight(2), BigDecimal.valueOf(denominator));
        }

        Figure against(BigDecimal goal, boolean ascending) {
            if (ascending) {
                return Rounding.quotient(above.movePointRight(2), below.multiply(goal));
            }
            return above.signum() == 0
                    ? Rounding.twoDecimals(BigDecimal.valueOf(100))
                    : Rounding.quotient(goal.multiply(below).movePointRight(2), above);
        }
    }
}
