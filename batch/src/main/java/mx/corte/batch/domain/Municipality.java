package mx.corte.batch.domain;

/** A municipio by its INEGI code. */
public record Municipality(String key, String name) {}
