package mx.corte.batch.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.source.Source;

/**
 * What an operator asks for.
 *
 * @param cutoff empty for the quarter's last day
 * @param output folder that gets {@code 2022-T4/v1}
 */
public record CloseRequest(
        Quarter quarter, Source source, Optional<LocalDate> cutoff, Path output, Thresholds thresholds) {}
