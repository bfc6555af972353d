/**
 * The quarterly report for leadership: one PDF, and its reader.
 *
 * <p>{@link mx.corte.reports.leadership.LeadershipReport} lists the sections in the order of the pages. Each section is a
 * class ({@code Indicators}, {@code Attention}, {@code Meetings}, {@code Trend}, {@code Remarks}, {@code Trace}) that turns
 * a {@link mx.corte.reports.model.QuarterlyReport} into rows of finished text, and a template of that name that only places
 * them. {@link mx.corte.reports.leadership.LeadershipReadBack} reads the figures back from the finished file.
 */
@NullMarked
package mx.corte.reports.leadership;

import org.jspecify.annotations.NullMarked;
