package mx.corte.reports.model;

/**
 * How much of a public table is kept back.
 *
 * @param table as the file is called, e.g. {@code estadisticas-municipio}
 * @param rows all of them
 * @param rowsWithSuppressed those in which a count is kept back
 * @param counts counts of all rows that are not 0, percentages not counted
 * @param suppressed counts kept back
 */
public record SuppressionShare(String table, long rows, long rowsWithSuppressed, long counts, long suppressed) {}
