package mx.corte.batch.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Period;

/**
 * The header of a snapshot.
 *
 * @param id key in the reporting database
 * @param revision from 1
 * @param kind {@code inicial} for the first revision
 * @param reason stated reason of a later revision, empty for the first
 * @param source name of the source
 * @param sample whether the rows are invented
 * @param extractedOn local day of the extraction
 * @param configurationHash sha256 of the frozen configuration, hex
 * @param hash sha256 over the ordered rows, hex; empty while open
 */
public record Snapshot(
        long id,
        Period period,
        int revision,
        String kind,
        String reason,
        String source,
        boolean sample,
        LocalDate extractedOn,
        String configurationHash,
        Optional<String> hash) {

    public boolean isSealed() {
        return hash.isPresent();
    }

    /** As users see it: {@code 2022-T4-v1}. */
    public String name() {
        return period.quarter() + "-v" + revision;
    }
}
