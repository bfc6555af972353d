package mx.corte.batch.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.snapshot.SnapshotReader;
import mx.corte.reports.data.ControlCsv;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.Rows;

/** Stops a run before the seal when an entity has strictly more rejects than allowed, and leaves them for the operator to read. */
final class RejectThreshold {

    private final BigDecimal maxPercent;

    RejectThreshold(BigDecimal maxPercent) {
        this.maxPercent = maxPercent;
    }

    /** @throws Problem of kind REJECTED_ROWS naming entities, reasons and counts */
    void check(List<EntityCount> counts, SnapshotReader rows, OutputFolders folders) {
        List<EntityCount> over = over(counts);
        if (over.isEmpty()) {
            return;
        }
        Path file = OutputFolders.withParents(folders.failedRejects());
        Map<String, Map<String, Long>> reasons = new TreeMap<>();
        Rows<ControlRow> rejects = action -> rows.rejects(reject -> {
            reasons.computeIfAbsent(reject.entity().sourceName(), entity -> new TreeMap<>())
                    .merge(reject.reason().name(), 1L, Long::sum);
            action.accept(new ControlRow(
                    reject.entity().sourceName(),
                    reject.key(),
                    reject.referral(),
                    reject.dependency(),
                    reject.reason().name(),
                    reject.detail()));
        });
        try {
            ControlCsv.write(rejects, file);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unwritable", file).because(e);
        }
        throw new Problem(
                Problem.Kind.REJECTED_ROWS,
                "rejects.over",
                maxPercent.stripTrailingZeros().toPlainString(),
                over.stream().map(count -> sentence(count, reasons)).collect(Collectors.joining("; ")),
                file);
    }

    /** Entities with more rejects than allowed. */
    List<EntityCount> over(List<EntityCount> counts) {
        return counts.stream().filter(this::isOver).toList();
    }

    private boolean isOver(EntityCount count) {
        BigDecimal rejected = BigDecimal.valueOf(count.rejected()).movePointRight(2);
        return rejected.compareTo(maxPercent.multiply(BigDecimal.valueOf(count.read()))) > 0;
    }

    private static String sentence(EntityCount count, Map<String, Map<String, Long>> reasons) {
        String entity = count.entity().sourceName();
        return reasons.getOrDefault(entity, Map.of()).entrySet().stream()
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", ", entity + " " + count.rejected() + "/" + count.read() + " (", ")"));
    }
}
