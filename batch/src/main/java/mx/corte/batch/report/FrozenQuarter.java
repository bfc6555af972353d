package mx.corte.batch.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.ExecutingUnit;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Municipality;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.Reject;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.indicator.ReferralFacts;
import mx.corte.batch.indicator.ReferralRules;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Rows;

/**
 * What a report is composed from: the rows of one snapshot.
 *
 * @param channels names by code
 * @param goals all that the configuration has
 * @param firstDay earliest day of reception or referral in the snapshot, empty without referrals
 * @param rejects stream, in source order per entity
 * @param detailRows how many frozen referrals there are
 * @param facts stream of judged referrals, by folio and number
 * @param toCorrect what a referral has to be corrected in, nothing outside the cohort
 */
public record FrozenQuarter(
        Edition edition,
        ReferralRules rules,
        List<Dependency> dependencies,
        List<ExecutingUnit> executingUnits,
        List<Municipality> municipalities,
        List<NonWorkingDay> nonWorkingDays,
        Map<String, String> channels,
        List<Goal> goals,
        List<Meeting> meetings,
        List<Agreement> agreements,
        List<EntityCount> counts,
        Optional<LocalDate> firstDay,
        Rows<Reject> rejects,
        long detailRows,
        Rows<ReferralFacts> facts,
        Function<ReferralFacts, List<Inconsistent>> toCorrect) {

    /** A counted referral with one thing to correct. */
    public record Inconsistent(ReferralFacts facts, String reason, String detail) {}

    /** Stream of the cohort's inconsistencies, by folio and number. */
    Rows<Inconsistent> inconsistencies() {
        return action -> facts.forEach(judged -> toCorrect.apply(judged).forEach(action));
    }
}
