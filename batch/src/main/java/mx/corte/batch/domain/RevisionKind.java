package mx.corte.batch.domain;

import java.util.Arrays;
import java.util.Optional;

/** Why there is a version of a quarter: DOMAIN, "Trends and restatements". */
public enum RevisionKind {
    /** The first version: nothing was published before. */
    INITIAL("inicial"),
    /** Facts that reached the source after the quarter was closed. */
    LATE_DATA("late-data"),
    /** What the source said was wrong. */
    CORRECTION("correction"),
    /** A rule or a calendar changed. */
    METHOD("method"),
    /** A goal was adjusted. */
    GOAL("goal"),
    /** The same snapshot rendered again, because a template was mended. */
    FORMAT("format");

    private final String code;

    RevisionKind(String code) {
        this.code = code;
    }

    /** As typed, stored and published. */
    public String code() {
        return code;
    }

    /** Every other kind reads the source anew. */
    public boolean keepsRows() {
        return this == FORMAT;
    }

    /** A kind an operator can ask for; empty for anything else, the first version included. */
    public static Optional<RevisionKind> ofRevision(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind != INITIAL && kind.code.equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException for a code that is not stored */
    public static RevisionKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + code));
    }
}
