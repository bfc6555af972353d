package mx.corte.batch.intake;

import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Referral;

/**
 * Decides which accepted referrals the snapshot keeps (DOMAIN, Source contract): those turned from 1 January to the last counted
 * day, answered from 1 January to the cut-off, in the backlog, or received since 1 January. All that the quarter's measures can
 * ask for, and not the whole history.
 *
 * <p>One fact could get lost with a referral that is not kept: that its folio was received in an earlier year although another
 * referral of it says otherwise. {@link #earlierReception} gives those folios.
 */
public final class ReferralRetention {

    private final Period period;
    private final int yearStart;
    private final Fingerprints receptions = new Fingerprints();

    public ReferralRetention(Period period) {
        this.period = period;
        this.yearStart = (int) period.quarter().yearStart().toEpochDay();
    }

    public boolean keeps(Referral referral) {
        return !referral.received().isBefore(period.quarter().yearStart())
                || period.inYearToDate(referral.referred())
                || answeredInYear(referral)
                || inBacklog(referral);
    }

    private boolean answeredInYear(Referral referral) {
        LocalDate answered = referral.answered();
        return answered != null
                && !answered.isBefore(period.quarter().yearStart())
                && !answered.isAfter(period.cutoff());
    }

    private boolean inBacklog(Referral referral) {
        return referral.counts()
                && !referral.referred().isAfter(period.last())
                && !referral.attendedBy(period.cutoff());
    }

    /**
     * Looks at an accepted referral, kept or not, once.
     *
     * @return a reception before this year, of a folio that also has counting referrals received this year; may come more than
     *     once for a folio
     */
    public Optional<LocalDate> earlierReception(Referral referral) {
        if (!referral.counts()) {
            return Optional.empty();
        }
        int received = Math.toIntExact(referral.received().toEpochDay());
        int before = receptions.lower(referral.folio(), received);
        boolean mixed = before != Fingerprints.ABSENT && (before < yearStart) != (received < yearStart);
        return mixed ? Optional.of(LocalDate.ofEpochDay(Math.min(before, received))) : Optional.empty();
    }
}
