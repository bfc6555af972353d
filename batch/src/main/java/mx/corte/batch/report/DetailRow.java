package mx.corte.batch.report;

import mx.corte.batch.domain.Referral;
import mx.corte.batch.indicator.BacklogAge;
import mx.corte.batch.indicator.ReferralFacts;
import mx.corte.reports.model.ReferralRow;

/** A judged referral as reports show it. */
final class DetailRow {

    private DetailRow() {}

    static ReferralRow of(ReferralFacts facts) {
        Referral referral = facts.referral();
        return new ReferralRow(
                referral.folio(),
                referral.number(),
                referral.received(),
                referral.channel(),
                referral.topic(),
                referral.municipality(),
                referral.dependency(),
                referral.referred(),
                referral.executingUnit(),
                referral.status(),
                referral.answered(),
                referral.documents(),
                referral.counts(),
                facts.inCohort(),
                facts.attended(),
                facts.due(),
                facts.ordered() ? facts.businessDays() : null,
                timeliness(facts),
                facts.backlogAge().map(BacklogAge::label).orElse(null));
    }

    private static String timeliness(ReferralFacts facts) {
        if (facts.inTime()) {
            return "en_plazo";
        }
        if (facts.timelinessKnown()) {
            return "fuera_de_plazo";
        }
        return facts.referral().counts() && !facts.attended() ? "por_vencer" : "no_aplica";
    }
}
