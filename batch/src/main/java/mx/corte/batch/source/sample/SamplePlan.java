package mx.corte.batch.source.sample;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Random;

/**
 * How much is invented, and from which seed. The same plan gives the same rows on every machine: {@link Random}'s algorithm
 * is specified, and every folio draws from its own generator.
 *
 * @param petitions number of folios over both years
 * @param seed of everything drawn
 * @param year the later of the two
 * @param attended folios received in {@code year} and attended in it, exactly; empty leaves it to chance
 */
record SamplePlan(int petitions, long seed, int year, OptionalInt attended) {

    /** The year of the resources: plans and moves of another year are these. */
    static final int MODEL_YEAR = 2022;

    /** The published year: 23,083 petitions attended. */
    static final SamplePlan CALIBRATED = new SamplePlan(48_000, 20_221_231L, MODEL_YEAR, OptionalInt.of(23_083));

    SamplePlan {
        if (petitions < 0) {
            throw new IllegalArgumentException("petitions: " + petitions);
        }
    }

    /** What a generator is for, so that two of them never run alike. */
    enum Purpose {
        FOLIO,
        ORDER,
        PACE,
        MEETING,
        TRAINING,
        AGREEMENT
    }

    int yearBefore() {
        return year - 1;
    }

    /** The year that a resource's year stands for. */
    int yearOf(int modelYear) {
        return modelYear - MODEL_YEAR + year;
    }

    /** The day the invented system is looked at: nothing is answered or fulfilled later. */
    LocalDate asOf() {
        return LocalDate.of(year + 1, 2, 28);
    }

    /** Index of the first folio of the last year; the year before has somewhat fewer. */
    int lastYearFrom() {
        return (int) (petitions * 47L / 100);
    }

    Random random(Purpose purpose, long index) {
        return new Random(spread(spread(seed + purpose.name().hashCode()) + index));
    }

    /** Neighbouring seeds start {@link Random} alike; this sets them apart (the finisher of SplitMix64). */
    private static long spread(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
