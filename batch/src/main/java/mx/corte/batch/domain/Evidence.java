package mx.corte.batch.domain;

/**
 * A frozen row behind a figure, and what it adds to it.
 *
 * @param entity source of the row
 * @param key folio, or the key of a meeting, agreement or dependencia; of a projection its quarter
 * @param referral number of the turno, 0 for a row that is not one
 * @param dependency empty for a whole petition
 * @param numerator what it adds above the line; of a count, to its value
 * @param denominator what it adds below; of a median or percentile, to the number of cases
 */
public record Evidence(Entity entity, String key, int referral, String dependency, long numerator, long denominator) {}
