package mx.corte.batch.indicator;

import java.util.Arrays;

/** What a measure is about: everything, or one key of a breakdown. */
public enum Scope {
    TOTAL("total"),
    DEPENDENCY("dependencia"),
    EXECUTING_UNIT("ejecutora"),
    CHANNEL("canal"),
    TOPIC("tema"),
    MUNICIPALITY("municipio");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException for a code that is not published */
    public static Scope ofCode(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scope " + code));
    }

    /** As published in the column {@code ambito}. */
    public String code() {
        return code;
    }

    boolean isBreakdown() {
        return this != TOTAL && this != DEPENDENCY;
    }
}
