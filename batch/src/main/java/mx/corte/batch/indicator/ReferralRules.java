package mx.corte.batch.indicator;

import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Referral;

/** Judges referrals one by one for a period: DOMAIN, Dates and Measures. */
public final class ReferralRules {

    private final Period period;
    private final BusinessCalendar calendar;
    private final int answerDays;

    /** @param answerDays N: business days after reception within which an answer is in time */
    public ReferralRules(Period period, BusinessCalendar calendar, int answerDays) {
        this.period = period;
        this.calendar = calendar;
        this.answerDays = answerDays;
    }

    public Period period() {
        return period;
    }

    public ReferralFacts judge(Referral referral) {
        LocalDate cutoff = period.cutoff();
        LocalDate referred = referral.referred();
        LocalDate answered = referral.answered();
        LocalDate due = calendar.plusBusinessDays(referral.received(), answerDays);
        boolean counts = referral.counts();
        boolean turnedByLast = counts && !referred.isAfter(period.last());
        boolean inCohort = counts && period.inQuarter(referred);
        boolean attended = referral.attendedBy(cutoff);
        boolean ordered = attended && referral.ordered();
        boolean openAtStart = counts && !referral.attendedBy(period.start().minusDays(1));
        boolean opening = openAtStart && referred.isBefore(period.start());
        boolean backlog = turnedByLast && !attended;
        return new ReferralFacts(
                referral,
                inCohort,
                counts && period.inYearToDate(referred),
                attended,
                ordered,
                due,
                counts && !attended && !due.isAfter(cutoff),
                ordered && answered != null ? calendar.business(referred, answered) : 0,
                opening,
                attended && turnedByLast && (inCohort || openAtStart),
                backlog ? Optional.of(BacklogAge.of(calendar.business(referred, cutoff))) : Optional.empty());
    }
}
