package mx.corte.batch.cli;

import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;

/** Reads what several commands are told. */
final class Arguments {

    private Arguments() {}

    static Quarter quarter(String text) {
        return Quarter.parse(text).orElseThrow(() -> new Problem(Problem.Kind.USAGE, "usage.quarter", text));
    }

    /** A version of a quarter, as {@code v2} or {@code 2}. */
    static int version(String text) {
        String digits = text.startsWith("v") ? text.substring(1) : text;
        if (!digits.matches("[1-9][0-9]{0,3}")) {
            throw new Problem(Problem.Kind.USAGE, "usage.version", text);
        }
        return Integer.parseInt(digits);
    }
}
