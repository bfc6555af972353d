package mx.corte.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of the quarter, for the total.
 *
 * @param unit how the value is formatted
 * @param numerator null when the indicator is a single measure that has none
 * @param denominator likewise
 * @param goal null when none is set
 * @param fulfilment value / goal x 100 with two decimals, or why there is none
 * @param trend earlier quarters, oldest first, the present one last
 */
public record IndicatorResult(
        IndicatorSheet sheet,
        Unit unit,
        @Nullable Long numerator,
        @Nullable Long denominator,
        Figure value,
        @Nullable Goal goal,
        Figure fulfilment,
        TrafficLight light,
        List<TrendPoint> trend) {

    public IndicatorResult {
        trend = List.copyOf(trend);
    }
}
