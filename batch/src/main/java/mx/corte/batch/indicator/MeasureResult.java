package mx.corte.batch.indicator;

import mx.corte.reports.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one scope and key.
 *
 * @param numerator of a percentage or mean its numerator, of a count its value, otherwise null
 * @param denominator of a percentage or mean its denominator, of a quantile the number of cases, otherwise null
 */
public record MeasureResult(
        Measure measure,
        Scope scope,
        String key,
        @Nullable Long numerator,
        @Nullable Long denominator,
        Figure figure) {}
