package mx.corte.batch.intake;

import mx.corte.batch.domain.SourceRow;

/**
 * Judges the rows of one entity, in source order. Remembers the keys it accepted, so a judge serves one extraction.
 *
 * @param <T> what an accepted row becomes
 */
@FunctionalInterface
public interface RowJudge<T> {

    Judged<T> judge(SourceRow row);
}
