package mx.corte.batch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petition turned to one dependencia; key (folio, number).
 *
 * @param topic as delivered, empty when none
 * @param municipality INEGI code as delivered, empty when none
 * @param executingUnit key inside the dependencia as delivered, empty when none
 * @param effect what the status means
 * @param documents supporting documents attached to the answer
 */
public record Referral(
        String folio,
        int number,
        LocalDate received,
        String channel,
        String topic,
        String municipality,
        String dependency,
        LocalDate referred,
        String executingUnit,
        String status,
        StatusEffect effect,
        @Nullable LocalDate answered,
        int documents) {

    public boolean counts() {
        return effect != StatusEffect.VOID;
    }

    /** DOMAIN, Dates: it counts, its status concludes, and it was answered by that day. */
    public boolean attendedBy(LocalDate day) {
        return effect == StatusEffect.CONCLUDES && answered != null && !answered.isAfter(day);
    }

    /** The answer does not come before the referral. */
    public boolean ordered() {
        return answered != null && !answered.isBefore(referred);
    }
}
