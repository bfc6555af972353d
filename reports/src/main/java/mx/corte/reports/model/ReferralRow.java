package mx.corte.reports.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One frozen referral with what the rules compute of it.
 *
 * @param municipality key as delivered, empty when none
 * @param executingUnit key as delivered, empty when none
 * @param counts false for a cancelled referral
 * @param inCohort belongs to the quarter's cohort
 * @param attended attended at the cut-off
 * @param due last day to answer in time
 * @param businessDays from referral to answer; null unless attended and in order
 * @param timeliness {@code en_plazo}, {@code fuera_de_plazo}, {@code por_vencer} or {@code no_aplica}
 * @param age age bucket when in the backlog ({@code 0-15}, {@code 16-30}, {@code 31-60}, {@code 61+}), otherwise null
 */
public record ReferralRow(
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
        @Nullable LocalDate answered,
        long documents,
        boolean counts,
        boolean inCohort,
        boolean attended,
        LocalDate due,
        @Nullable Integer businessDays,
        String timeliness,
        @Nullable String age) {}
