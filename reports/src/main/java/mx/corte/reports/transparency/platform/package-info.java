/**
 * The workbooks that the national transparency platform takes: sheet {@code Reporte de Formatos}, whose first seven rows say what
 * the rows below may hold.
 *
 * <p>{@link mx.corte.reports.transparency.platform.PlatformWorkbook} fills a blank template that the office got from the platform
 * and changes nothing else in it; every row is checked before it is written.
 * {@link mx.corte.reports.transparency.platform.FormatCheck} judges any filled workbook against its own hidden rows, by the same
 * rules: {@code ColumnType} for a cell, {@code RowRules} for a row, {@code LayoutReading} for rows 1 to 7. What they say stands in
 * {@code reglas.properties}.
 */
@NullMarked
package mx.corte.reports.transparency.platform;

import org.jspecify.annotations.NullMarked;
