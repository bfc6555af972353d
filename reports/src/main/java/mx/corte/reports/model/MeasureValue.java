package mx.corte.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@code datos/medidas.csv}.
 *
 * @param measure published id, e.g. {@code porcentaje_atencion}
 * @param scope {@code total}, {@code dependencia}, {@code ejecutora}, {@code canal}, {@code tema} or {@code municipio}
 * @param key key within the scope; empty for the total, {@code DEPENDENCIA/UNIDAD} for an executing unit
 * @param numerator of a percentage or mean its numerator, of a count its value, otherwise null
 * @param denominator of a percentage or mean its denominator, of a quantile the number of cases, otherwise null
 */
public record MeasureValue(
        String measure,
        String scope,
        String key,
        Unit unit,
        @Nullable Long numerator,
        @Nullable Long denominator,
        Figure figure) {}
