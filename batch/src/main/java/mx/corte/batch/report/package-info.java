/**
 * Composes the {@link mx.corte.reports.model.QuarterlyReport} from frozen rows and results, and keeps the results: a trend shows
 * what was published, so published figures are stored and never computed again.
 */
@NullMarked
package mx.corte.batch.report;

import org.jspecify.annotations.NullMarked;
