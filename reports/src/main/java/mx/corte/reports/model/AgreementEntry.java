package mx.corte.reports.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment made in a working meeting. Fulfilment is by date only (DOMAIN, agreements).
 *
 * @param meeting in which it was made
 * @param description free text: for internal readers only, never in public files
 * @param executingUnit key as delivered, empty when none
 * @param due day it was promised for
 * @param fulfilled day it was kept as delivered, null while open
 * @param dueInQuarter counts in {@code acuerdos_por_vencer}
 * @param kept fulfilled by the cut-off
 * @param overdue not kept, and promised for a day up to the cut-off
 */
public record AgreementEntry(
        String id,
        String meeting,
        String dependency,
        String description,
        String executingUnit,
        LocalDate due,
        @Nullable LocalDate fulfilled,
        boolean dueInQuarter,
        boolean kept,
        boolean overdue) {}
