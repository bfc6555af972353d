package mx.corte.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.corte.batch.domain.ForSeeds;
import org.junit.jupiter.api.Test;

/** DOMAIN, Privacy, over tables of invented referrals. */
class SuppressionTest {

    private static final int K = 5;

    /** The first of the seed's tables that can be kept at all. */
    private static Release small(long seed) {
        Random random = new Random(seed);
        Release release = drawn(random);
        while (evenSilenceTells(release)) {
            release = drawn(random);
        }
        return release;
    }

    private static Release drawn(Random random) {
        return new RandomRelease("2022-T4-v1", random, 0.3 + 0.65 * random.nextDouble())
                .referrals(
                        20 + random.nextInt(150),
                        1 + random.nextInt(4),
                        1 + random.nextInt(3),
                        1 + random.nextInt(6),
                        1 + random.nextInt(4))
                .release();
    }

    /** Zeros are told in any case, and may add up to what must not be told. */
    private static boolean evenSilenceTells(Release release) {
        SortedMap<RowId, Telling> silence = new TreeMap<>();
        release.rows().forEach(row -> silence.put(row.id(), Telling.NOTHING));
        return !new Attacker(release.seen(new Decision(silence, Set.of(), List.of())), release.sums())
                .breaches(release.secrets(Map.of(), K), K)
                .isEmpty();
    }

    @Test
    void whatEvenSilenceTellsIsRefused() {
        // one unit got all 20 referrals, of which 4 were attended, in two municipios: zeros elsewhere say at least 2
        Release release = drawn(new Random(108_683_761_699L));
        assertThat(evenSilenceTells(release)).isTrue();
        assertThatThrownBy(() -> Suppression.of(release, K)).hasMessage("disclosure.unprotectable");
    }

    @ForSeeds
    void noSuppressedCellCanBeLearned(long seed) {
        Release release = small(seed);
        Decision decision = Suppression.of(release, K);
        Map<Secret, Interval> intervals =
                new Attacker(release.seen(decision), release.sums()).intervals(decision.secrets());
        assertThat(intervals).allSatisfy((secret, interval) -> {
            assertThat(interval.low()).as("%s %s", seed, secret).isLessThanOrEqualTo(1);
            assertThat(interval.high()).as("%s %s", seed, secret).isGreaterThanOrEqualTo(K - 1);
            long truth = row(release, secret.row()).count(secret.count());
            assertThat(truth).isBetween(interval.low(), interval.high());
        });
    }

    @ForSeeds
    void everySmallCellOfAPeopleTableIsKeptBackAndNoZeroIs(long seed) {
        Release release = small(seed);
        Decision decision = Suppression.of(release, K);
        SortedSet<RowId> keptBack = decision.keptBack();
        for (Row row : release.rows()) {
            if (row.small(K)) {
                assertThat(keptBack).as("%s", row).contains(row.id());
            }
            if (row.referred() == 0) {
                assertThat(keptBack).as("%s", row).doesNotContain(row.id());
            }
        }
        for (Seen seen : release.seen(decision)) {
            Row row = row(release, seen.id());
            if (row.attended() == 0) {
                assertThat(seen.attended()).isZero();
            }
            if (!keptBack.contains(row.id())) {
                assertThat(seen).isEqualTo(new Seen(row.id(), row.referred(), row.attended(), null, null));
            }
        }
    }

    @ForSeeds
    void theOrderOfRowsIsIrrelevant(long seed) {
        Release release = small(seed);
        List<Row> rows = new ArrayList<>(release.rows());
        List<Sum> sums = new ArrayList<>(release.sums());
        Collections.shuffle(rows, new Random(seed));
        Collections.shuffle(sums, new Random(seed));
        assertThat(Suppression.of(new Release(rows, sums), K)).isEqualTo(Suppression.of(release, K));
    }

    /** Over all small tables together at most one in ten counts more than the best set there is. */
    @Test
    void littleMoreIsLostThanMustBe() {
        long lost = 0;
        long least = 0;
        for (long seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            Release release = new RandomRelease("2022-T4-v1", random, 0.3 + 0.65 * random.nextDouble())
                    .referrals(30 + random.nextInt(60), 2, 2, 3, 1)
                    .release();
            Decision decision = Suppression.of(release, K);
            long loss = loss(release, decision);
            lost += loss;
            least += bruteForce(release, decision, loss);
        }
        assertThat(lost).isLessThanOrEqualTo(least * 11 / 10);
    }

    /** @param found a loss that is enough; cheaper ones are tried */
    private static long bruteForce(Release release, Decision decision, long found) {
        Set<Secret> loose = new HashSet<>(release.secrets(decision.tellings(), K));
        decision.secrets().forEach(loose::remove);
        return cheapest(release, loose, 0, new TreeMap<>(), 0, found);
    }

    private static long cheapest(
            Release release, Set<Secret> loose, int at, SortedMap<RowId, Telling> tellings, long loss, long found) {
        if (loss >= found) {
            return found;
        }
        if (at == release.rows().size()) {
            Decision decision = new Decision(tellings, Set.of(), List.of());
            List<Secret> secrets = new ArrayList<>(release.secrets(tellings, K));
            secrets.removeAll(loose);
            return new Attacker(release.seen(decision), release.sums())
                            .breaches(secrets, K)
                            .isEmpty()
                    ? loss
                    : found;
        }
        Row row = release.rows().get(at);
        long best = found;
        for (Telling telling : Telling.values()) {
            if (!row.ownTelling(K).tellsLessThan(telling)) {
                tellings.put(row.id(), telling);
                best = cheapest(release, loose, at + 1, tellings, loss + loss(row, telling), best);
                tellings.remove(row.id());
            }
        }
        return best;
    }

    private static long loss(Release release, Decision decision) {
        return release.rows().stream()
                .mapToLong(row -> loss(row, decision.tellings().getOrDefault(row.id(), Telling.ALL)))
                .sum();
    }

    /** Counts that are not told, zeros apart, each as much as its row is worth. */
    private static long loss(Row row, Telling telling) {
        return Stream.of(Count.REFERRED, Count.ATTENDED)
                        .filter(count -> row.count(count) > 0 && !telling.tells(count))
                        .count()
                * row.loss();
    }

    @Test
    void aStateOfTwentySevenDependenciasIsDecidedInTime() {
        Release release = DisclosureBenchmark.state(7_000);
        Decision decision = assertTimeout(Duration.ofMinutes(2), () -> Suppression.of(release, K));
        Map<Secret, Interval> intervals =
                assertTimeout(Duration.ofMinutes(2), () -> new Attacker(release.seen(decision), release.sums())
                        .intervals(decision.secrets()));
        assertThat(intervals.values()).allMatch(interval -> interval.covers(K));
    }

    private static Row row(Release release, RowId id) {
        return Objects.requireNonNull(release.byId().get(id));
    }
}
