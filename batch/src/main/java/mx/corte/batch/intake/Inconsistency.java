package mx.corte.batch.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.StatusEffect;
import mx.corte.batch.indicator.ReferralFacts;

/** What a counted row of the cohort has wrong, for its dependencia to correct: DOMAIN, "an inconsistent row counts". */
public enum Inconsistency {
    CONCLUIDA_SIN_FECHA,
    RESPUESTA_SIN_CONCLUIR,
    RESPUESTA_ANTES_DE_TURNO,
    TURNO_ANTES_DE_RECEPCION,
    ATENDIDA_SIN_SOPORTE,
    SIN_EJECUTORA,
    MUNICIPIO_DESCONOCIDO;

    private final String detail;

    Inconsistency() {
        this.detail = Defects.text(name());
    }

    /** Column and defect, in Spanish. */
    public String detail() {
        return detail;
    }

    /**
     * All that apply to a referral of the cohort; dates are judged as delivered, also after the cut-off.
     *
     * @param municipalities known keys
     */
    public static List<Inconsistency> of(ReferralFacts facts, Set<String> municipalities) {
        List<Inconsistency> found = new ArrayList<>(2);
        if (!facts.inCohort()) {
            return found;
        }
        Referral referral = facts.referral();
        LocalDate answered = referral.answered();
        if (referral.effect() == StatusEffect.CONCLUDES && answered == null) {
            found.add(CONCLUIDA_SIN_FECHA);
        }
        if (referral.effect() == StatusEffect.OPEN && answered != null) {
            found.add(RESPUESTA_SIN_CONCLUIR);
        }
        if (answered != null && answered.isBefore(referral.referred())) {
            found.add(RESPUESTA_ANTES_DE_TURNO);
        }
        if (referral.referred().isBefore(referral.received())) {
            found.add(TURNO_ANTES_DE_RECEPCION);
        }
        if (facts.attended() && referral.documents() == 0) {
            found.add(ATENDIDA_SIN_SOPORTE);
        }
        if (referral.executingUnit().isEmpty()) {
            found.add(SIN_EJECUTORA);
        }
        if (!referral.municipality().isEmpty() && !municipalities.contains(referral.municipality())) {
            found.add(MUNICIPIO_DESCONOCIDO);
        }
        return found;
    }
}
