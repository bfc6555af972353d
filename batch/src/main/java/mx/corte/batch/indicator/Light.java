package mx.corte.batch.indicator;

/** Semáforo: NONE where there is no number or no goal. */
public enum Light {
    GREEN,
    AMBER,
    RED,
    NONE
}
