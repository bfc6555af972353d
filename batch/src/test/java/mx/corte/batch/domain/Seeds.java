package mx.corte.batch.domain;

import java.util.stream.LongStream;

/**
 * Seeds for invariants: new ones every run, each printed as the name of its test. {@code -Dcorte.seed=…} repeats one of them.
 */
public final class Seeds {

    private static final int MANY = 40;

    private Seeds() {}

    /** For {@code @MethodSource("mx.corte.batch.domain.Seeds#some")}. */
    public static LongStream some() {
        Long wanted = Long.getLong("corte.seed");
        return wanted == null
                ? LongStream.generate(System::nanoTime).map(Seeds::spread).limit(MANY)
                : LongStream.of(wanted);
    }

    /** Neighbouring instants give seeds that have nothing in common, and are short enough to retype. */
    private static long spread(long instant) {
        return (instant * 0x9E3779B97F4A7C15L) >>> 24;
    }
}
