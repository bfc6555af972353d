/**
 * The two jobs, wiring only: {@link mx.corte.batch.job.CutoffJob} takes a source to a sealed snapshot, {@link
 * mx.corte.batch.job.ReportJob} a sealed snapshot to a published folder. {@link mx.corte.batch.job.QuarterClosing} runs one after
 * the other.
 */
@NullMarked
package mx.corte.batch.job;

import org.jspecify.annotations.NullMarked;
