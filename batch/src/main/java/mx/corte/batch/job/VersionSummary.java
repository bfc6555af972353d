package mx.corte.batch.job;

import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.RevisionKind;

/**
 * One version of a quarter, and how far it came.
 *
 * @param reason stated reason, empty for a first version
 * @param source name of the source: {@code sample}, {@code csv}, {@code jdbc}
 * @param extractedOn local day on which the source was read
 * @param sealedAt instant, ISO, UTC; empty while it is begun
 * @param publishedAt likewise, empty until it is published
 * @param folder where its files are, once published
 */
public record VersionSummary(
        Quarter quarter,
        int version,
        State state,
        RevisionKind kind,
        String reason,
        LocalDate cutoff,
        String source,
        boolean sample,
        LocalDate extractedOn,
        Optional<String> sealedAt,
        Optional<String> publishedAt,
        Optional<String> folder) {

    /** How far it came. */
    public enum State {
        /** Its rows are being taken in, or a run died while they were. */
        BEGUN,
        /** Its rows are frozen, its files are not there yet. */
        SEALED,
        PUBLISHED,
        /** Published, and the one that readers open. */
        IN_FORCE
    }
}
