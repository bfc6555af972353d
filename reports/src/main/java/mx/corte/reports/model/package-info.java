/**
 * What a quarter says, ready to be drawn: immutable records that every renderer reads and none changes.
 *
 * <p>Start at {@link mx.corte.reports.model.QuarterlyReport}. A number is always a {@link mx.corte.reports.model.Figure}:
 * a value or the reason why there is none. Measures go by their published ids ({@code turnadas},
 * {@code porcentaje_atencion}) and scopes by theirs ({@code total}, {@code dependencia}), as in {@code datos/medidas.csv}.
 */
@NullMarked
package mx.corte.reports.model;

import org.jspecify.annotations.NullMarked;
