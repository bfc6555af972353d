package mx.corte.batch.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.corte.batch.domain.Referral;
import mx.corte.reports.model.Corrections;

/** Counts inconsistencies by dependencia and reason in one pass, and keeps so many folios of each as a page can show. */
final class CorrectionCounts {

    private static final int SHOWN = 40;

    private static final class Count {
        private final String detail;
        private final List<String> first = new ArrayList<>();
        private long rows;

        Count(String detail) {
            this.detail = detail;
        }
    }

    private final Map<String, Map<String, Count>> byDependency = new HashMap<>();

    void add(FrozenQuarter.Inconsistent found) {
        Referral referral = found.facts().referral();
        Count count = byDependency
                .computeIfAbsent(referral.dependency(), key -> new TreeMap<>())
                .computeIfAbsent(found.reason(), reason -> new Count(found.detail()));
        count.rows++;
        if (count.first.size() < SHOWN) {
            count.first.add(referral.folio() + "/" + referral.number());
        }
    }

    Map<String, Corrections> byDependency() {
        return byDependency.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> corrections(entry.getValue())));
    }

    Map<String, Long> byReason() {
        Map<String, Long> counts = new TreeMap<>();
        byDependency
                .values()
                .forEach(reasons -> reasons.forEach((reason, count) -> counts.merge(reason, count.rows, Long::sum)));
        return counts;
    }

    private static Corrections corrections(Map<String, Count> reasons) {
        return new Corrections(reasons.entrySet().stream()
                .map(entry -> new Corrections.Reason(
                        entry.getKey(), entry.getValue().detail, entry.getValue().rows, entry.getValue().first))
                .toList());
    }
}
