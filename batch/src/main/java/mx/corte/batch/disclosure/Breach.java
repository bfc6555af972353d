package mx.corte.batch.disclosure;

/** A secret that what is published gives away, and how closely. */
public record Breach(Secret secret, Interval interval) {}
