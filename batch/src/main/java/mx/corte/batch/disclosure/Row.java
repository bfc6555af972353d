package mx.corte.batch.disclosure;

/**
 * The true counts of a row. They are shown or kept back together with the percentage derived from them; only a zero is always
 * shown.
 *
 * @param personal a breakdown of people-related counts: its small cells are secret
 * @param state whether an earlier publication has already decided
 * @param loss what readers lose with it, at least 1: of sufficient sets the one with the smallest sum is kept back
 */
public record Row(RowId id, long referred, long attended, boolean personal, State state, int loss) {

    /** What may still be decided. */
    public enum State {
        /** Published now: may be shown or kept back. */
        OPEN,
        /** An earlier publication shows it; nothing can take that back. */
        SHOWN,
        /** An earlier publication kept it back, and it must stay safe. */
        KEPT_BACK
    }

    public Row {
        if (referred < 0 || attended < 0 || attended > referred || loss < 1) {
            throw new IllegalArgumentException("no row: " + id + " " + referred + " " + attended + " " + loss);
        }
    }

    /** Complements count as cells. */
    public long pending() {
        return referred - attended;
    }

    /** The same row, bound by an earlier publication. What that one showed although it is small is no secret any more. */
    Row in(State earlier) {
        return new Row(id, referred, attended, personal && earlier != State.SHOWN, earlier, loss);
    }

    long count(Count count) {
        return switch (count) {
            case REFERRED -> referred;
            case ATTENDED -> attended;
            case PENDING -> pending();
        };
    }

    /** One of its cells is 1..k-1. */
    boolean small(int k) {
        return personal && (small(referred, k) || small(attended, k) || small(pending(), k));
    }

    static boolean small(long count, int k) {
        return count >= 1 && count < k;
    }
}
