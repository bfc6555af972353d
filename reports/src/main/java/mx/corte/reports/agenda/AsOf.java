package mx.corte.reports.agenda;

import java.time.LocalDate;

/**
 * Of which day the figures are.
 *
 * @param quarter of the cut-off, {@code 2022-T4}: its first day to the cut-off is what is counted
 * @param readOn day on which the source was read; later facts are not in it
 * @param source as users know it
 * @param sample true when the data are invented: every page says so
 */
public record AsOf(String quarter, LocalDate cutoff, LocalDate readOn, String source, boolean sample) {}
