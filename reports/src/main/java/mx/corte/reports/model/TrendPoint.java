package mx.corte.reports.model;

/**
 * The published value of one quarter (its latest revision), never a recomputation.
 *
 * @param quarter {@code 2022-T4}
 * @param figure {@link Figure.Absent#NO_DISPONIBLE} when the quarter was never published
 */
public record TrendPoint(String quarter, Figure figure) {}
