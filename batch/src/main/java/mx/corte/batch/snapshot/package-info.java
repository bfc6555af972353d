/**
 * The freeze: rows are written once into an open snapshot, sealed with a hash over their ordered content, and read from then on
 * in a fixed order. {@link mx.corte.batch.snapshot.SnapshotRepository} knows which snapshots there are, {@link
 * mx.corte.batch.snapshot.SnapshotWriter} fills one, {@link mx.corte.batch.snapshot.SnapshotReader} streams it.
 */
@NullMarked
package mx.corte.batch.snapshot;

import org.jspecify.annotations.NullMarked;
