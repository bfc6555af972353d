/**
 * Where rows come from: SISPEC's database, a folder of CSV files, or the built-in sample. Every source delivers the same text columns; none
 * judges them.
 */
@NullMarked
package mx.corte.batch.source;

import org.jspecify.annotations.NullMarked;
