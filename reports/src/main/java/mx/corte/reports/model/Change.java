package mx.corte.reports.model;

/**
 * One cell that a revision moved against the version it supersedes.
 *
 * @param subject {@code medida} or {@code indicador}
 * @param id of the measure or indicator
 * @param scope {@code total}, {@code dependencia}, {@code ejecutora}, {@code canal}, {@code tema} or {@code municipio}
 * @param key within the scope, empty for the total
 * @param column {@code numerador}, {@code denominador}, {@code valor}, {@code estado}; of an indicator also {@code meta},
 *     {@code cumplimiento} and {@code semaforo}
 * @param before as the superseded version published it; empty when it had no such row or number
 * @param after as this version publishes it, likewise
 */
public record Change(String subject, String id, String scope, String key, String column, String before, String after) {}
