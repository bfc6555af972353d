/**
 * From a report to a folder others may trust: rendered in a temporary place, every figure read back and compared, hashed in a
 * manifest, and moved to its name in one go.
 */
@NullMarked
package mx.corte.batch.publication;

import org.jspecify.annotations.NullMarked;
