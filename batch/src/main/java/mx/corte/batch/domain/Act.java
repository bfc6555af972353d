package mx.corte.batch.domain;

import java.util.Arrays;

/** What is put on record about a quarter. */
public enum Act {
    /** An attempt began. */
    STARTED("iniciado"),
    /** It ended because somebody wanted it to. */
    INTERRUPTED("interrumpido"),
    /** It ended with a problem. */
    FAILED("fallido"),
    /** The scheduler was not allowed to begin. */
    REFUSED("negado"),
    /** A version was published, for operators to see. */
    CLOSED("cerrado"),
    /** A check that would have stopped the closing was overruled. */
    FORCED("forzado"),
    /** A version that could not be published was given up. */
    DISCARDED("descartado"),
    /** A version became the one that readers open. */
    RELEASED("liberado"),
    /** The rows of a version were reduced to their tallies and hash. */
    PURGED("depurado");

    private final String code;

    Act(String code) {
        this.code = code;
    }

    /** As stored. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that is not stored */
    public static Act ofCode(String code) {
        return Arrays.stream(values())
                .filter(act -> act.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no act " + code));
    }
}
