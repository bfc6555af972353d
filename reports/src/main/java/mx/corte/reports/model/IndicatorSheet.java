package mx.corte.reports.model;

/** What an indicator is, in the words of its file in {@code config/indicators}; all texts in Spanish. */
public record IndicatorSheet(
        String id,
        String name,
        String objective,
        String definition,
        String formula,
        String numeratorName,
        String denominatorName,
        String unit,
        String frequency,
        String dimension,
        String sense,
        String baseline,
        String source,
        String responsibleArea,
        String legalBasis) {}
