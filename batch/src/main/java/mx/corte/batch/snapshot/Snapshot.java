package mx.corte.batch.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.RevisionKind;

/**
 * The header of a snapshot.
 *
 * @param id key in the reporting database
 * @param rowsOf snapshot whose frozen rows and measures these are: its own, or the superseded version's when only the files
 *     are made anew
 * @param revision from 1
 * @param reason stated reason of a later revision, empty for the first
 * @param source name of the source
 * @param sample whether the rows are invented
 * @param extractedOn local day of the extraction
 * @param configurationHash sha256 of the frozen configuration, hex
 * @param request what the operator asked for, so that another process can finish it
 * @param hash sha256 over quarter, cut-off and the ordered rows, hex; empty while open
 */
public record Snapshot(
        long id,
        long rowsOf,
        Period period,
        int revision,
        RevisionKind kind,
        String reason,
        String source,
        boolean sample,
        LocalDate extractedOn,
        String configurationHash,
        Request request,
        Optional<String> hash) {

    /**
     * How the run was asked for.
     *
     * @param source as typed after {@code --source}, folders absolute
     * @param output folder for published quarters, absolute
     * @param maxRejectedPercent threshold of rejects
     */
    public record Request(String source, String output, BigDecimal maxRejectedPercent) {}

    /** Rows of its own; otherwise it shows those of an earlier version. */
    public boolean ownsRows() {
        return id == rowsOf;
    }

    public boolean isSealed() {
        return hash.isPresent();
    }

    /** As users see it: {@code 2022-T4-v1}. */
    public String name() {
        return period.quarter() + "-v" + revision;
    }
}
