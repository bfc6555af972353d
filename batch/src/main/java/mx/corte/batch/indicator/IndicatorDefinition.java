package mx.corte.batch.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An indicator as data: one file of {@code config/indicators}. A new one over existing measures needs no code.
 *
 * @param numerator the counted measure above the line; for a single measure, that measure
 * @param denominator the counted measure below the line; empty for an indicator that is a measure as it stands
 * @param ascending whether more is better
 * @param from first day of validity
 * @param until last day, inclusive; empty when open
 */
public record IndicatorDefinition(
        String id,
        Texts texts,
        Measure numerator,
        Optional<Measure> denominator,
        boolean ascending,
        TrafficLightBands bands,
        LocalDate from,
        Optional<LocalDate> until) {

    /** What users read about it, in Spanish. */
    public record Texts(
            String name,
            String objective,
            String definition,
            String formula,
            String numerator,
            String denominator,
            String unit,
            String frequency,
            String dimension,
            String sense,
            String baseline,
            String source,
            String responsibleArea,
            String legalBasis) {}

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The measure that is this indicator's value; a ratio that nobody publishes as a percentage has none. */
    public Optional<Measure> measure() {
        return denominator.isEmpty()
                ? Optional.of(numerator)
                : denominator.flatMap(below -> Measure.percentage(numerator, below));
    }
}
