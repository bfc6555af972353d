/**
 * The plain data files of a closed quarter: UTF-8 without byte order mark, comma separated, LF line ends, exact data.
 *
 * <p>{@link mx.corte.reports.data.MeasuresCsv} writes {@code datos/medidas.csv}, every measure of the quarter, and reads
 * its figures back; {@link mx.corte.reports.data.ControlCsv} writes {@code control/rechazos.csv} and
 * {@code control/inconsistencias.csv}. Nothing is added to a text that looks like a formula: these files are for programs,
 * and a program must get what the source delivered. People open the workbook.
 */
@NullMarked
package mx.corte.reports.data;

import org.jspecify.annotations.NullMarked;
