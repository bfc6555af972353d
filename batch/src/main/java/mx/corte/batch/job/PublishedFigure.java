package mx.corte.batch.job;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it was published, with the rule it follows.
 *
 * @param version e.g. {@code 2022-T4-v1}
 * @param name of the measure, in Spanish
 * @param rule how it is obtained, in Spanish
 * @param isCount whether the numerator is the value itself
 * @param numerator null where the measure has none, or it is {@code no_disponible}
 * @param denominator likewise
 * @param value dot as decimal separator, empty when there is none
 * @param status {@code publicado}, or why there is no value
 */
public record PublishedFigure(
        String version,
        String name,
        String rule,
        boolean isCount,
        @Nullable Long numerator,
        @Nullable Long denominator,
        String value,
        String status) {}
