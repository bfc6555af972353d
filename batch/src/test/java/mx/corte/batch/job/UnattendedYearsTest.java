package mx.corte.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.schedule.CatchUp;
import mx.corte.batch.schedule.LedgerEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten years that nobody looks after: nothing is missed, nothing is closed twice, all in order. {@code -Dcorte.seed=…} repeats one. */
class UnattendedYearsTest {

    private static final Quarter FIRST = new Quarter(2020, 1);
    private static final int QUARTERS = 40;
    private static final List<Quarter> ALL =
            IntStream.range(0, QUARTERS).mapToObj(n -> FIRST.minus(-n)).toList();

    static LongStream few() {
        Long wanted = Long.getLong("corte.seed");
        return wanted == null ? new Random().longs(4, 0, 1_000_000_000) : LongStream.of(wanted);
    }

    static LongStream many() {
        return new Random().longs(250, 0, 1_000_000_000);
    }

    @ParameterizedTest(name = "-Dcorte.seed={0}")
    @MethodSource("few")
    void everyQuarterIsClosedOnceAndInOrder(long seed) {
        tenYears(seed);
    }

    @Tag("exhaustive")
    @ParameterizedTest(name = "-Dcorte.seed={0}")
    @MethodSource("many")
    void everyQuarterIsClosedOnceAndInOrderAThousandYears(long seed) {
        tenYears(seed);
    }

    @ParameterizedTest
    @CsvSource({"ALL, 4", "LAST, 1", "NONE, 0"})
    void afterAYearOffThePolicySaysWhatIsCaughtUp(CatchUp policy, int caughtUp) {
        try (SimulatedOffice office = new SimulatedOffice(1, Instant.parse("2020-01-02T15:00:00Z"), policy)) {
            office.calmsDown();
            office.tick();
            // the fourth quarter is due on the 8th
            office.passes(Duration.ofDays(380));
            office.tick();
            assertThat(office.published()).isEqualTo(ALL.subList(4 - caughtUp, 4));
            // and the next one in its time, whatever was left
            office.passes(Duration.between(office.now(), Instant.parse("2021-04-07T12:00:00Z")));
            office.tick();
            assertThat(office.published()).isEqualTo(ALL.subList(4 - caughtUp, 5));
        }
    }

    private static void tenYears(long seed) {
        System.out.println("ten unattended years, seed " + seed);
        Random chance = new Random(seed);
        Instant end = ALL.get(QUARTERS - 1).end().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        try (SimulatedOffice office = new SimulatedOffice(seed, Instant.parse("2020-01-02T15:00:00Z"), CatchUp.ALL)) {
            office.tick();
            while (office.now().isBefore(end)) {
                office.passes(pause(chance));
                alarmIsTrue(office, seed);
                office.tick();
            }
            office.calmsDown();
            for (int hours = 0; hours < 24 * 60; hours += 6) {
                office.passes(Duration.ofHours(6));
                office.tick();
            }
            assertThat(office.published()).as("seed %d", seed).startsWith(ALL.toArray(Quarter[]::new));
            assertThat(office.published()).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(office.ledger().entries(office.now()))
                    .as("seed %d", seed)
                    .filteredOn(entry -> ALL.contains(entry.quarter()))
                    .allMatch(entry -> entry.history().isPublished() && !entry.overdue());
            assertThat(new HashSet<>(office.failures()))
                    .as("what went wrong in ten years, seed %d", seed)
                    .hasSizeGreaterThan(2);
        }
    }

    /** Mostly hours; now and then the machine is off for minutes, days, weeks or months. */
    private static Duration pause(Random chance) {
        return switch (chance.nextInt(40)) {
            case 0 -> Duration.ofDays(10 + chance.nextInt(300));
            case 1, 2 -> Duration.ofDays(1 + chance.nextInt(30));
            case 3 -> Duration.ofMinutes(1 + chance.nextInt(59));
            default -> Duration.ofHours(4 + chance.nextInt(40));
        };
    }

    /** Whoever asks after an outage is told which quarters are late, before the scheduler had a chance to fire. */
    private static void alarmIsTrue(SimulatedOffice office, long seed) {
        Set<Quarter> closed = Set.copyOf(office.published());
        List<Quarter> late = ALL.stream()
                .filter(quarter -> !closed.contains(quarter))
                .filter(quarter -> !office.now()
                        .isBefore(office.ledger().timetable().due(quarter).plus(Duration.ofDays(1))))
                .toList();
        assertThat(office.ledger().entries(office.now()))
                .as("seed %d", seed)
                .filteredOn(entry -> entry.overdue() && ALL.contains(entry.quarter()))
                .extracting(LedgerEntry::quarter)
                .isEqualTo(late);
    }
}
