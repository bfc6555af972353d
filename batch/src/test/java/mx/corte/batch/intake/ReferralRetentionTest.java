package mx.corte.batch.intake;

import static mx.corte.batch.domain.ReferralFixture.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.ForSeeds;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.ReferralFixture;
import mx.corte.batch.domain.StatusEffect;
import mx.corte.batch.indicator.RandomQuarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN, source contract: the snapshot keeps less than the source delivers, and measures the same. */
class ReferralRetentionTest {

    private final ReferralRetention retention = new ReferralRetention(Period.of(new Quarter(2022, 4)));

    @ForSeeds
    void measuresOfTheKeptRowsAreThoseOfAllAcceptedRows(long seed) {
        RandomQuarter quarter = new RandomQuarter(seed).shuffle();
        Kept kept = Kept.of(quarter);

        assertThat(quarter.withoutRows()
                        .with(kept.referrals)
                        .receivedEarlier(kept.earlier)
                        .close())
                .isEqualTo(quarter.withoutRows().with(quarter.referrals()).close());
    }

    @Test
    void theRandomQuartersLoseRowsAndNeedTheEarlierReceptions() {
        int dropped = 0;
        int wrongWithoutReceptions = 0;
        for (long seed = 1; seed <= 200; seed++) {
            RandomQuarter quarter = new RandomQuarter(seed).shuffle();
            Kept kept = Kept.of(quarter);
            dropped += quarter.referrals().size() - kept.referrals.size();
            boolean wrong = !quarter.withoutRows()
                    .with(kept.referrals)
                    .close()
                    .equals(quarter.withoutRows().with(quarter.referrals()).close());
            wrongWithoutReceptions += wrong ? 1 : 0;
        }

        assertThat(dropped).isGreaterThan(1000);
        assertThat(wrongWithoutReceptions).isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        // received, turned, answered, kept: the quarter is 2022-T4 and cut off on its last day
        "2021-05-03, 2021-05-04, 2021-12-31, false",
        "2021-05-03, 2021-05-04, 2022-01-01, true",
        "2021-05-03, 2021-05-04, 2022-12-31, true",
        "2021-05-03, 2021-05-04, 2023-01-01, true",
        "2021-05-03, 2021-12-31, 2021-12-31, false",
        "2021-05-03, 2022-01-01, 2021-12-31, true",
        "2021-05-03, 2022-12-31, 2021-12-31, true",
        "2021-05-03, 2023-01-01, 2021-12-31, false",
        "2021-05-03, 2023-01-01, 2023-01-02, false",
        "2022-01-01, 2021-05-04, 2021-12-31, true",
        "2023-01-01, 2023-01-01, 2023-01-02, true"
    })
    void keepsWhatTheQuarterCanAskFor(String received, String turned, String answered, boolean kept) {
        assertThat(retention.keeps(aReferral()
                        .received(received)
                        .turned(turned)
                        .answered(answered)
                        .build()))
                .isEqualTo(kept);
    }

    @Test
    void keepsTheBacklogOfAnyYearButNotWhatWasCancelledThen() {
        ReferralFixture old = aReferral().received("2015-01-05");

        assertThat(retention.keeps(old.build())).isTrue();
        assertThat(retention.keeps(
                        old.status("ATENDIDA", StatusEffect.CONCLUDES).build()))
                .isTrue();
        assertThat(retention.keeps(old.cancelled().build())).isFalse();
    }

    @Test
    void remembersTheEarlierReceptionOfAFolioWhicheverRowComesFirst() {
        assertThat(retention.earlierReception(of("F-1", "2022-05-05"))).isEmpty();
        assertThat(retention.earlierReception(of("F-1", "2021-05-05"))).contains(LocalDate.of(2021, 5, 5));
        assertThat(retention.earlierReception(of("F-2", "2021-12-31"))).isEmpty();
        assertThat(retention.earlierReception(of("F-2", "2022-01-01"))).contains(LocalDate.of(2021, 12, 31));
        assertThat(retention.earlierReception(of("F-3", "2022-02-02"))).isEmpty();
        assertThat(retention.earlierReception(of("F-3", "2022-01-01"))).isEmpty();
        assertThat(retention.earlierReception(of("F-4", "2020-02-02"))).isEmpty();
        assertThat(retention.earlierReception(of("F-4", "2019-01-01"))).isEmpty();
    }

    @Test
    void aCancelledReferralHasNoReceptionToRemember() {
        assertThat(retention.earlierReception(of("F-1", "2022-05-05"))).isEmpty();
        assertThat(retention.earlierReception(
                        aReferral().received("2021-05-05").cancelled().build()))
                .isEmpty();
        assertThat(retention.earlierReception(of("F-1", "2022-06-05"))).isEmpty();
    }

    private static Referral of(String folio, String received) {
        return aReferral().of(folio, 1).received(received).build();
    }

    /** What a snapshot has of a quarter's rows, which it sees one after another. */
    private record Kept(List<Referral> referrals, Map<String, LocalDate> earlier) {

        static Kept of(RandomQuarter quarter) {
            ReferralRetention retention = new ReferralRetention(quarter.period());
            Kept kept = new Kept(new ArrayList<>(), new HashMap<>());
            for (Referral referral : quarter.referrals()) {
                retention.earlierReception(referral).ifPresent(day -> kept.earlier.putIfAbsent(referral.folio(), day));
                if (retention.keeps(referral)) {
                    kept.referrals.add(referral);
                }
            }
            return kept;
        }
    }
}
