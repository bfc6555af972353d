package mx.corte.batch.indicator;

import java.util.EnumMap;

/** What is counted for one key of one scope. Two tallies of disjoint rows merge into the tally of all of them. */
final class Tally {

    private final EnumMap<Measure, Long> counts = new EnumMap<>(Measure.class);
    private final Histogram days = new Histogram();

    void increment(Measure measure) {
        add(measure, 1);
    }

    void increment(Measure measure, boolean when) {
        if (when) {
            add(measure, 1);
        }
    }

    void add(Measure measure, long amount) {
        counts.merge(measure, amount, Long::sum);
    }

    long get(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    Histogram days() {
        return days;
    }

    /** DOMAIN, Measures: everything that one referral adds to the total and to its dependencia. */
    void add(ReferralFacts facts) {
        if (facts.inYear()) {
            increment(Measure.REFERRED_IN_YEAR);
            increment(Measure.ATTENDED_IN_YEAR, facts.attended());
        }
        if (facts.inCohort()) {
            addToBreakdown(facts);
            increment(Measure.PENDING, !facts.attended());
            increment(Measure.TIMELINESS_KNOWN, facts.timelinessKnown());
            increment(Measure.IN_TIME, facts.inTime());
            increment(Measure.SUPPORTED, facts.attended() && facts.referral().documents() >= 1);
            if (facts.ordered()) {
                days.add(facts.businessDays());
            }
        }
        increment(Measure.OPENING_BACKLOG, facts.opening());
        increment(Measure.CONCLUDED, facts.concluded());
        facts.backlogAge().ifPresent(age -> {
            increment(Measure.BACKLOG);
            increment(measureOf(age));
        });
    }

    /** The two counts that breakdowns publish, for a referral of the cohort. */
    void addToBreakdown(ReferralFacts facts) {
        increment(Measure.REFERRED);
        increment(Measure.ATTENDED, facts.attended());
    }

    void merge(Tally other) {
        other.counts.forEach(this::add);
        days.merge(other.days);
    }

    private static Measure measureOf(BacklogAge age) {
        return switch (age) {
            case UP_TO_15 -> Measure.BACKLOG_UP_TO_15;
            case UP_TO_30 -> Measure.BACKLOG_UP_TO_30;
            case UP_TO_60 -> Measure.BACKLOG_UP_TO_60;
            case OVER_60 -> Measure.BACKLOG_OVER_60;
        };
    }
}
