package mx.corte.batch.domain;

/** Meetings planned with a dependencia for one quarter. */
public record Projection(Quarter quarter, String dependency, int meetings) {}
