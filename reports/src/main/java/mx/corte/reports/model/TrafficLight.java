package mx.corte.reports.model;

/** Semáforo of an indicator. Colour never stands alone: renderers print {@link #word} beside it. */
public enum TrafficLight {
    GREEN("verde"),
    AMBER("amarillo"),
    RED("rojo"),
    /** There is no number or no goal, so there is no light. */
    NONE("sin semáforo");

    private final String word;

    TrafficLight(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
