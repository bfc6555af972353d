package mx.corte.batch.domain;

/**
 * A row that is not counted, kept with its reason. The cell that caused it is left empty: a defect is named, never quoted.
 *
 * @param number position of the row in the source, from 1
 * @param key the row's key, e.g. the folio
 * @param referral the turno as delivered, empty where there is none
 * @param detail column and defect, in Spanish
 */
public record Reject(
        Entity entity,
        long number,
        String key,
        String referral,
        String dependency,
        RejectReason reason,
        String detail) {}
