package mx.corte.batch.disclosure;

/**
 * The true counts of a row. Where one is kept back, so is the percentage derived from it; only a zero is always shown.
 *
 * @param personal a breakdown of people-related counts: its small cells are secret
 * @param state whether an earlier publication has already decided
 * @param loss what readers lose with it, at least 1: of sufficient sets the one with the smallest sum is kept back
 */
public record Row(RowId id, long referred, long attended, boolean personal, State state, int loss) {

    /** What earlier publications leave to be decided. */
    public enum State {
        /** Nothing was said about it. */
        OPEN(Telling.ALL, Telling.NOTHING),
        /** An earlier publication tells it; nothing can take that back. */
        SHOWN(Telling.ALL, Telling.ALL),
        /** An earlier publication tells the larger count, which is the same, and the rest must stay safe. */
        REFERRED_SHOWN(Telling.REFERRED, Telling.REFERRED),
        /** An earlier publication kept the attended ones back, and they must stay safe. */
        ATTENDED_KEPT_BACK(Telling.REFERRED, Telling.NOTHING),
        /** An earlier publication told nothing, and it must stay safe. */
        KEPT_BACK(Telling.NOTHING, Telling.NOTHING);

        private final Telling most;
        private final Telling least;

        State(Telling most, Telling least) {
            this.most = most;
            this.least = least;
        }

        Telling most() {
            return most;
        }

        Telling least() {
            return least;
        }
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

    /** What may be told of it as far as its own cells are concerned. */
    Telling ownTelling(int k) {
        if (!small(k)) {
            return state.most();
        }
        return state.most().orLess(state.least().tellsLessThan(Telling.ALL) ? forSmall(k) : Telling.ALL);
    }

    private Telling forSmall(int k) {
        return small(referred, k) ? Telling.NOTHING : Telling.REFERRED;
    }

    static boolean small(long count, int k) {
        return count >= 1 && count < k;
    }
}
