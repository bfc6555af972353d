package mx.corte.batch.domain;

/**
 * One cell that differs between two versions of a quarter (DOMAIN, "Trends and restatements": cell by cell what changed).
 *
 * @param subject {@code medida} or {@code indicador}
 * @param id of the measure or indicator
 * @param scope code of the scope
 * @param key within the scope, empty for the total
 * @param column which cell of the row
 * @param before as published in the earlier version; empty when it had no such row or number
 * @param after in the later one, likewise
 */
public record Change(String subject, String id, String scope, String key, String column, String before, String after) {}
