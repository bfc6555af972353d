package mx.corte.reports.agenda;

import java.time.LocalDate;

/**
 * A referral of the backlog whose day to answer has come.
 *
 * @param executingUnit key as delivered, empty when none
 * @param due last day to answer in time
 * @param daysLate business days from then to the cut-off
 */
public record OverdueReferral(
        String folio, int number, String executingUnit, LocalDate referred, LocalDate due, int daysLate) {}
