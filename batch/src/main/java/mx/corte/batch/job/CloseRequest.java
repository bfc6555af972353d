package mx.corte.batch.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Quarter;

/**
 * What an operator asks for.
 *
 * @param source as typed after {@code --source}
 * @param cutoff empty for the quarter's last day
 * @param output folder that gets {@code 2022-T4/v1}; empty for the configured one
 * @param maxRejectedPercent empty for the configured threshold
 */
public record CloseRequest(
        Quarter quarter,
        String source,
        Optional<LocalDate> cutoff,
        Optional<Path> output,
        Optional<BigDecimal> maxRejectedPercent) {

    /** @throws mx.corte.batch.domain.Problem of kind USAGE when the text names no source */
    public CloseRequest {
        Sources.requireSource(source);
    }
}
