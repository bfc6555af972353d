package mx.corte.batch.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.EntityCount;

/**
 * A published quarter.
 *
 * @param folder where its files are
 * @param resumed whether an earlier attempt had left it half done
 * @param placeholders files and settings of the configuration that the office has not filled in; none of sample data
 * @param changes cells that differ from the superseded version; empty for a first version
 */
public record ClosedQuarter(
        String name,
        Path folder,
        String snapshotHash,
        List<EntityCount> counts,
        boolean resumed,
        List<String> placeholders,
        Optional<Long> changes) {}
