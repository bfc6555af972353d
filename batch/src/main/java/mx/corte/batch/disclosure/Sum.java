package mx.corte.batch.disclosure;

import java.util.List;

/**
 * Both counts of {@code whole} are the sums over {@code parts}, and everybody knows it. A sum of one part says that two rows are
 * equal, as a row is in two revisions between which it did not change.
 */
public record Sum(RowId whole, List<RowId> parts) {

    public Sum {
        parts = parts.stream().sorted().toList();
    }
}
