package mx.corte.reports.model;

import java.time.LocalDate;

/**
 * Which quarter and revision this is, and from which snapshot. Every stamp inside a file comes from here, so that the same
 * snapshot gives the same bytes.
 *
 * @param quarter {@code 2022-T4}
 * @param start first day of the quarter
 * @param end last day of the quarter
 * @param cutoff day up to which facts count
 * @param revision 1 for the first version
 * @param kind {@code inicial}, or why there is a later revision
 * @param reason the stated reason of a later revision; empty for the first
 * @param sample true when the data are invented: every page and sheet says so
 * @param source what was read, as users know it, e.g. {@code datos de muestra} or {@code csv}
 * @param extractedOn the local day on which the source was read
 * @param snapshotId {@code 2022-T4-v1}
 * @param snapshotHash sha256 of the frozen rows, hex
 * @param configurationHash sha256 of indicators, goals, catalogues, formats and thresholds, hex
 */
public record Edition(
        String quarter,
        LocalDate start,
        LocalDate end,
        LocalDate cutoff,
        int revision,
        String kind,
        String reason,
        boolean sample,
        String source,
        LocalDate extractedOn,
        String snapshotId,
        String snapshotHash,
        String configurationHash) {}
