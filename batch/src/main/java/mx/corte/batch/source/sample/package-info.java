/**
 * The built-in sample: two invented years, row by row, the same on every machine. Start at {@link
 * mx.corte.batch.source.sample.SampleSource}.
 */
@NullMarked
package mx.corte.batch.source.sample;

import org.jspecify.annotations.NullMarked;
