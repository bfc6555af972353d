/**
 * What the office configures besides connections: indicators, goals, catalogues of codes, thresholds.
 *
 * <p>{@link mx.corte.batch.configuration.ConfigurationFiles} reads the texts once, when a quarter is frozen, and they are
 * frozen with it; {@link mx.corte.batch.configuration.Configuration} is their meaning, parsed the same way from the folder
 * and from a snapshot.
 */
@NullMarked
package mx.corte.batch.configuration;

import org.jspecify.annotations.NullMarked;
