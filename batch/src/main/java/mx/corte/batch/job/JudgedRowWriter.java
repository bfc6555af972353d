package mx.corte.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Reject;
import mx.corte.batch.intake.Judged;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Parts a chunk into accepted rows and rejects, hands each to its table, and counts both: the framework's own counters are not
 * relied on.
 */
final class JudgedRowWriter<T> implements ItemWriter<Judged<T>> {

    private final Extraction extraction;
    private final Entity entity;
    private final Consumer<List<T>> accepted;
    private final Consumer<List<Reject>> rejected;

    JudgedRowWriter(Extraction extraction, Entity entity, Consumer<List<T>> accepted, Consumer<List<Reject>> rejected) {
        this.extraction = extraction;
        this.entity = entity;
        this.accepted = accepted;
        this.rejected = rejected;
    }

    @Override
    public void write(Chunk<? extends Judged<T>> chunk) {
        List<T> rows = new ArrayList<>(chunk.size());
        List<Reject> rejects = new ArrayList<>();
        for (Judged<T> judged : chunk) {
            if (judged instanceof Judged.Accepted<T> row) {
                rows.add(row.value());
            } else if (judged instanceof Judged.Rejected<T> reject) {
                rejects.add(reject.reject());
            }
        }
        accepted.accept(rows);
        rejected.accept(rejects);
        extraction.reading().count(entity, chunk.size(), rejects.size());
    }
}
