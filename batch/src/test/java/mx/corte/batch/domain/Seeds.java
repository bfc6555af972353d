package mx.corte.batch.domain;

import java.util.stream.LongStream;

/** Seeds for invariants ({@link ForSeeds}): new ones every run; {@code -Dcorte.seed=…} repeats one of them. */
final class Seeds {

    private static final int MANY = 40;

    private Seeds() {}

    static LongStream some() {
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
