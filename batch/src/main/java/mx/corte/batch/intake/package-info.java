/**
 * Judges rows: text cells become records, or rejects with the first reason that applies; counted rows that do not add up are
 * listed as inconsistent. Nothing here reads a source or writes a table.
 */
@NullMarked
package mx.corte.batch.intake;

import org.jspecify.annotations.NullMarked;
