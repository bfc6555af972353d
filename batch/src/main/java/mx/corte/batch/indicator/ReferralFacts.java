package mx.corte.batch.indicator;

import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Referral;

/**
 * What the rules of DOMAIN (Dates, Measures) say of one referral at a cut-off.
 *
 * @param inCohort counts and was turned in the quarter by its last counted day
 * @param inYear counts and was turned since 1 January
 * @param attended counts, concluded and answered by the cut-off
 * @param ordered attended, and not answered before it was turned
 * @param due the last day to answer in time, from reception
 * @param overdue not attended with {@code due} reached by the cut-off
 * @param businessDays from referral to answer; meaningful when {@code ordered}
 * @param opening in the backlog with which the quarter began
 * @param concluded in {@code concluidas_en_periodo}
 * @param backlogAge age bucket, present when the referral is in the backlog
 */
public record ReferralFacts(
        Referral referral,
        boolean inCohort,
        boolean inYear,
        boolean attended,
        boolean ordered,
        LocalDate due,
        boolean overdue,
        int businessDays,
        boolean opening,
        boolean concluded,
        Optional<BacklogAge> backlogAge) {

    /** Attended, in order, and by the due day. */
    public boolean inTime() {
        LocalDate answered = referral.answered();
        return ordered && answered != null && !answered.isAfter(due);
    }

    /** In the denominator of timeliness: answered in order, or open past its due day. */
    public boolean timelinessKnown() {
        return ordered || overdue;
    }
}
