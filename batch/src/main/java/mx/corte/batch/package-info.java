/** The one executable. {@link mx.corte.batch.CorteApplication} is its composition root: the only place that knows the wall clock. */
@NullMarked
package mx.corte.batch;

import org.jspecify.annotations.NullMarked;
