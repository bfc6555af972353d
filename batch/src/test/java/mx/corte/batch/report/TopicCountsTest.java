package mx.corte.batch.report;

import static mx.corte.batch.domain.ReferralFixture.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.ReferralFixture;
import mx.corte.batch.indicator.ReferralRules;
import mx.corte.reports.model.TopicCount;
import org.junit.jupiter.api.Test;

class TopicCountsTest {

    @Test
    void theMostFrequentTopicComesFirstAndOnlyTheCohortCounts() {
        assertThat(count(
                        aReferral().to("SALUD").about("AGUA").turned("2022-10-05"),
                        aReferral().to("SALUD").about("BECAS").turned("2022-10-05"),
                        aReferral()
                                .to("SALUD")
                                .about("BECAS")
                                .turned("2022-10-05")
                                .answered("2022-10-06"),
                        aReferral()
                                .to("SALUD")
                                .about("BECAS")
                                .received("2022-07-01")
                                .turned("2022-07-05"),
                        aReferral()
                                .to("SALUD")
                                .about("BECAS")
                                .turned("2022-10-05")
                                .cancelled(),
                        aReferral().to("OBRAS").about("").turned("2022-10-05")))
                .containsExactly(
                        new TopicCount("OBRAS", "SIN_ESPECIFICAR", 1, 0),
                        new TopicCount("SALUD", "BECAS", 2, 1),
                        new TopicCount("SALUD", "AGUA", 1, 0));
    }

    private static List<TopicCount> count(ReferralFixture... referrals) {
        ReferralRules rules = new ReferralRules(
                Period.of(Quarter.parse("2022-T4").orElseThrow()), new BusinessCalendar(List.of()), 15);
        TopicCounts topics = new TopicCounts();
        Stream.of(referrals).map(referral -> rules.judge(referral.build())).forEach(topics::add);
        return topics.list();
    }
}
