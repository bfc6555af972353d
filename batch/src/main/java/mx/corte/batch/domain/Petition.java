package mx.corte.batch.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The frozen referrals of one folio.
 *
 * @param earlierReception reception of a counting referral that the snapshot did not need to keep, when it lies before this
 *     year while other referrals of the folio do not; usually null
 */
public record Petition(String folio, List<Referral> referrals, @Nullable LocalDate earlierReception) {

    public Petition {
        referrals = List.copyOf(referrals);
    }

    /** Earliest reception among counting referrals; empty when none counts. */
    public Optional<LocalDate> received() {
        LocalDate earliest = earlierReception;
        for (Referral referral : referrals) {
            if (referral.counts() && (earliest == null || referral.received().isBefore(earliest))) {
                earliest = referral.received();
            }
        }
        return Optional.ofNullable(earliest);
    }

    /** Whether all counting referrals, whenever turned, are attended by that day. */
    public boolean attendedBy(LocalDate day) {
        return referrals.stream().filter(Referral::counts).allMatch(referral -> referral.attendedBy(day));
    }
}
