package mx.corte.reports.model;

import java.math.BigDecimal;

/**
 * The goal in force for an indicator and quarter.
 *
 * @param amount in the indicator's unit
 * @param kind {@code programada} or {@code ajustada}
 * @param justification why it was adjusted; empty for a programmed goal
 * @param illustrative true for the goals that the sample data bring: they are nobody's commitment
 */
public record Goal(BigDecimal amount, String kind, String justification, boolean illustrative) {}
