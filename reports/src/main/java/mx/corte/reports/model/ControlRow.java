package mx.corte.reports.model;

/**
 * A rejected or inconsistent row, one per reason: {@code entidad,folio,turno,dependencia,motivo,detalle}.
 *
 * @param detail names column and defect, never a raw value
 */
public record ControlRow(
        String entity, String folio, String referral, String dependency, String reason, String detail) {}
