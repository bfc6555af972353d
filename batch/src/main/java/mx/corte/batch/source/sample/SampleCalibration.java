package mx.corte.batch.source.sample;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Makes the rows count to the plan's figure. Chance attends slightly more petitions of the last year than planned; the ones
 * too many, evenly spread over the year, are kept open.
 */
final class SampleCalibration {

    private SampleCalibration() {}

    static SamplePetitions calibrated(SamplePlan plan, SampleCatalogue catalogue) {
        SamplePetitions asDrawn = new SamplePetitions(plan, catalogue, new BitSet());
        return plan.attended().isEmpty()
                ? asDrawn
                : new SamplePetitions(
                        plan, catalogue, tooMany(plan, asDrawn, plan.attended().getAsInt()));
    }

    private static BitSet tooMany(SamplePlan plan, SamplePetitions petitions, int planned) {
        BitSet candidates = new BitSet(plan.petitions());
        LocalDate yearEnd = LocalDate.of(plan.year(), 12, 31);
        int attended = 0;
        for (int index = plan.lastYearFrom(); index < plan.petitions(); index++) {
            List<SampleReferral> folio = petitions.folio(index);
            if (isAttended(folio, yearEnd)) {
                attended++;
                candidates.set(index, folio.size() == 1);
            }
        }
        int excess = attended - planned;
        if (excess < 0 || excess > candidates.cardinality()) {
            throw new IllegalStateException("chance attends " + attended + ", planned are " + planned);
        }
        return evenly(candidates, excess);
    }

    /** The rule of {@code peticiones_atendidas_acumulado}; all referrals of a folio share its reception. */
    private static boolean isAttended(List<SampleReferral> folio, LocalDate day) {
        return folio.stream().anyMatch(SampleReferral::counts)
                && folio.stream().filter(SampleReferral::counts).allMatch(referral -> referral.outcome()
                        .isAttendedBy(day));
    }

    private static BitSet evenly(BitSet candidates, int number) {
        BitSet chosen = new BitSet(candidates.length());
        long all = candidates.cardinality();
        long rank = 0;
        for (int index = candidates.nextSetBit(0); index >= 0; index = candidates.nextSetBit(index + 1)) {
            if ((rank + 1) * number / all > rank * number / all) {
                chosen.set(index);
            }
            rank++;
        }
        return chosen;
    }
}
