package mx.corte.batch.domain;

/** What the status of a referral means for the rules. Which code has which effect is a catalogue, not code. */
public enum StatusEffect {
    /** Still being worked on: {@code TURNADA}, {@code EN_TRAMITE}. */
    OPEN,
    /** Ends the referral: {@code ATENDIDA}, {@code IMPROCEDENTE}. */
    CONCLUDES,
    /** Counts nowhere: {@code CANCELADA}. */
    VOID
}
