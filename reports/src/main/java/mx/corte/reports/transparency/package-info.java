/**
 * What the public may download of a closed quarter: the same few tables as CSV files and as one accessible workbook, with a
 * dictionary and a Frictionless data package.
 *
 * <p>Everything here is drawn from the public copy of a report, in which small cells are already {@code suprimido} and nothing
 * internal is left. {@link mx.corte.reports.transparency.OpenTables} makes the tables, the writers know no table by name, and
 * {@link mx.corte.reports.transparency.PackReader} reads whatever stands in the folder in the end.
 */
@NullMarked
package mx.corte.reports.transparency;

import org.jspecify.annotations.NullMarked;
