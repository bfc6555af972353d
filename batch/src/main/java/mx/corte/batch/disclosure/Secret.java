package mx.corte.batch.disclosure;

/** A cell that nobody may learn: given all that is published, it could still be anything from 1 to k-1. */
public record Secret(RowId row, Count count) {}
