package mx.corte.batch.job;

import java.util.function.Supplier;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.intake.Judged;
import mx.corte.batch.intake.RowJudge;
import org.jspecify.annotations.Nullable;

/** A judge that is made with its first row: when the job is wired, the catalogues it needs are not read yet. */
final class LazyJudge<T> implements RowJudge<T> {

    private final Supplier<RowJudge<T>> supplier;
    private @Nullable RowJudge<T> judge;

    LazyJudge(Supplier<RowJudge<T>> supplier) {
        this.supplier = supplier;
    }

    @Override
    public Judged<T> judge(SourceRow row) {
        RowJudge<T> present = judge;
        if (present == null) {
            present = supplier.get();
            judge = present;
        }
        return present.judge(row);
    }
}
