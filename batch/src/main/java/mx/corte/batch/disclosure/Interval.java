package mx.corte.batch.disclosure;

/** The whole numbers a cell can be, both ends included; empty when {@code low > high}. */
public record Interval(long low, long high) {

    static final Interval EMPTY = new Interval(1, 0);

    /** DOMAIN, Privacy: a suppressed cell is safe when its interval covers 1..k-1. */
    boolean covers(int k) {
        return low <= 1 && high >= k - 1;
    }

    boolean isPoint() {
        return low == high;
    }
}
