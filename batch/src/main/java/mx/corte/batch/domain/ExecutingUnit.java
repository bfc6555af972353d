package mx.corte.batch.domain;

/** The unit inside a dependencia that must answer; its key is (dependency, key). */
public record ExecutingUnit(String dependency, String key, String name) {}
