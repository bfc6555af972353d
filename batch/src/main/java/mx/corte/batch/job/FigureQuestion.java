package mx.corte.batch.job;

import java.util.Optional;
import mx.corte.batch.domain.Quarter;

/**
 * Which published figure is asked about.
 *
 * @param version empty for the last one that was published
 * @param measure as in the column {@code medida} of {@code datos/medidas.csv}
 * @param scope as in {@code ambito}
 * @param key as in {@code clave}; empty for the total
 */
public record FigureQuestion(Quarter quarter, Optional<Integer> version, String measure, String scope, String key) {}
