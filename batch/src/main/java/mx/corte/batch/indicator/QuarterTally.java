package mx.corte.batch.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Petition;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Referral;

/**
 * Everything a quarter counts, for every scope. Rows may come in any order and be split over several tallies that are merged,
 * as long as the referrals of one folio stay together.
 */
public final class QuarterTally {

    /** Key of an empty or unknown municipio and of an empty tema. */
    public static final String UNSPECIFIED = "SIN_ESPECIFICAR";
    /** Key of an empty executing unit. */
    public static final String UNASSIGNED = "SIN_ASIGNAR";

    private final ReferralRules rules;
    private final Set<String> municipalities;
    private final Map<Scope, Map<String, Tally>> tallies = new EnumMap<>(Scope.class);

    /** @param municipalities known keys; any other is counted as unspecified */
    public QuarterTally(ReferralRules rules, Set<String> municipalities) {
        this.rules = rules;
        this.municipalities = Set.copyOf(municipalities);
    }

    /** Adds the frozen referrals of one folio. */
    public void add(Petition petition) {
        Period period = rules.period();
        for (Referral referral : petition.referrals()) {
            add(rules.judge(referral));
        }
        petition.received().filter(period::inYearToDate).ifPresent(received -> {
            boolean attended = petition.attendedBy(period.cutoff());
            total().increment(Measure.PETITIONS_RECEIVED_IN_YEAR);
            total().increment(Measure.PETITIONS_ATTENDED_IN_YEAR, attended);
            total().increment(Measure.PETITIONS_RECEIVED, period.inQuarter(received));
            total().increment(Measure.PETITIONS_ATTENDED, period.inQuarter(received) && attended);
        });
    }

    /** Adds one referral judged by the same rules, where folios are not gathered: petitions are not counted then. */
    public void add(ReferralFacts facts) {
        Referral referral = facts.referral();
        total().add(facts);
        of(Scope.DEPENDENCY, referral.dependency()).add(facts);
        if (facts.inCohort()) {
            of(Scope.EXECUTING_UNIT, referral.dependency() + "/" + orElse(referral.executingUnit(), UNASSIGNED))
                    .addToBreakdown(facts);
            of(Scope.CHANNEL, referral.channel()).addToBreakdown(facts);
            of(Scope.TOPIC, orElse(referral.topic(), UNSPECIFIED)).addToBreakdown(facts);
            of(
                            Scope.MUNICIPALITY,
                            municipalities.contains(referral.municipality()) ? referral.municipality() : UNSPECIFIED)
                    .addToBreakdown(facts);
        }
    }

    public void add(Meeting meeting) {
        LocalDate held = meeting.heldOn();
        if (!meeting.tookPlace() || held == null) {
            return;
        }
        if (rules.period().inYearToDate(held)) {
            both(meeting.dependency(), Measure.MEETINGS_HELD_IN_YEAR, 1);
            both(meeting.dependency(), Measure.TRAINED_IN_YEAR, meeting.trained());
        }
        if (rules.period().inQuarter(held)) {
            both(meeting.dependency(), Measure.MEETINGS_HELD, 1);
            both(meeting.dependency(), Measure.TRAINED, meeting.trained());
        }
    }

    public void add(Agreement agreement) {
        if (!rules.period().inQuarter(agreement.due())) {
            return;
        }
        both(agreement.dependency(), Measure.AGREEMENTS_DUE, 1);
        if (agreement.keptBy(rules.period().cutoff())) {
            both(agreement.dependency(), Measure.AGREEMENTS_FULFILLED, 1);
        }
    }

    public void add(Projection projection) {
        int quarter = rules.period().quarter().number();
        if (projection.quarter().year() != rules.period().quarter().year()) {
            return;
        }
        both(projection.dependency(), Measure.MEETINGS_PLANNED_IN_YEAR, projection.meetings());
        if (projection.quarter().number() <= quarter) {
            both(projection.dependency(), Measure.MEETINGS_PLANNED_TO_DATE, projection.meetings());
        }
        if (projection.quarter().number() == quarter) {
            both(projection.dependency(), Measure.MEETINGS_PLANNED, projection.meetings());
        }
    }

    /** Adds another tally of the same period over other rows. */
    public QuarterTally merge(QuarterTally other) {
        other.tallies.forEach(
                (scope, keys) -> keys.forEach((key, tally) -> of(scope, key).merge(tally)));
        return this;
    }

    Tally total() {
        return of(Scope.TOTAL, "");
    }

    Tally of(Scope scope, String key) {
        return tallies.computeIfAbsent(scope, s -> new TreeMap<>()).computeIfAbsent(key, k -> new Tally());
    }

    /** Keys that were counted, sorted. */
    Set<String> keys(Scope scope) {
        return Collections.unmodifiableSet(tallies.getOrDefault(scope, Map.of()).keySet());
    }

    private void both(String dependency, Measure measure, long amount) {
        total().add(measure, amount);
        of(Scope.DEPENDENCY, dependency).add(measure, amount);
    }

    private static String orElse(String key, String none) {
        return key.isEmpty() ? none : key;
    }
}
