/**
 * The workbook analysts download, {@code analistas/analistas.xlsx}, and its reader.
 *
 * <p>A short tour: {@link mx.corte.reports.workbook.AnalystWorkbook} names the sheets in order. Every sheet but the
 * first is a {@code Table}: a small class lists its {@code Column}s, and {@code TableWriter} streams the rows, goes on in
 * a next sheet when one is full, and sets frozen header, filter and print set-up. A column draws one cell with a
 * {@code CellPen}, the only place where a figure becomes a cell; {@code Palette} owns the formats and {@code CellText}
 * what a text may hold. The words that users see are in {@code hojas.properties}, those of a measure in
 * {@link mx.corte.reports.model.MeasureTerms}; the sheet Diccionario prints the same words.
 *
 * <p>{@link mx.corte.reports.workbook.WorkbookReadBack} reads the figures out of the file with another library than the
 * one that wrote them, so that publication can compare them with the snapshot.
 */
@NullMarked
package mx.corte.reports.workbook;

import org.jspecify.annotations.NullMarked;
