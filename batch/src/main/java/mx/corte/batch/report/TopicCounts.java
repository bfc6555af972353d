package mx.corte.batch.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.corte.batch.indicator.QuarterTally;
import mx.corte.batch.indicator.ReferralFacts;
import mx.corte.reports.model.TopicCount;

/** Counts the topics of each dependencia over the quarter's cohort. */
final class TopicCounts {

    private record Key(String dependency, String topic) {}

    private final Map<Key, long[]> counts =
            new TreeMap<>(Comparator.comparing(Key::dependency).thenComparing(Key::topic));

    void add(ReferralFacts facts) {
        if (facts.inCohort()) {
            String topic = facts.referral().topic();
            long[] count = counts.computeIfAbsent(
                    new Key(facts.referral().dependency(), topic.isEmpty() ? QuarterTally.UNSPECIFIED : topic),
                    key -> new long[2]);
            count[0]++;
            count[1] += facts.attended() ? 1 : 0;
        }
    }

    /** By dependencia, most referrals first. */
    List<TopicCount> list() {
        return counts.entrySet().stream()
                .map(entry -> new TopicCount(
                        entry.getKey().dependency(), entry.getKey().topic(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparing(TopicCount::dependency)
                        .thenComparing(
                                Comparator.comparingLong(TopicCount::referred).reversed())
                        .thenComparing(TopicCount::topic))
                .toList();
    }
}
