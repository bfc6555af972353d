package mx.corte.batch.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Reason;
import mx.corte.batch.domain.Restatement;

/**
 * What an operator asks for. What is left out comes, in a revision, from the version it supersedes.
 *
 * @param source as typed after {@code --source}; empty for the sample
 * @param cutoff empty for the quarter's last day
 * @param output folder that gets {@code 2022-T4/v1}; empty for the configured one
 * @param maxRejectedPercent empty for the configured threshold
 * @param restatement present when a published quarter gets another version
 * @param force why it is closed although the source does not look ready
 */
public record CloseRequest(
        Quarter quarter,
        Optional<String> source,
        Optional<LocalDate> cutoff,
        Optional<Path> output,
        Optional<BigDecimal> maxRejectedPercent,
        Optional<Restatement> restatement,
        Optional<Reason> force) {

    /** @throws Problem of kind USAGE when the text names no source, or files made anew are asked to read one */
    public CloseRequest {
        source.ifPresent(Sources::requireSource);
        boolean sameRows = restatement.filter(asked -> asked.kind().keepsRows()).isPresent();
        if (sameRows && (source.isPresent() || cutoff.isPresent() || maxRejectedPercent.isPresent())) {
            throw new Problem(Problem.Kind.USAGE, "usage.format");
        }
    }
}
