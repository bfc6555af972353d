package mx.corte.batch.intake;

import mx.corte.batch.domain.Reject;

/**
 * A row after judgement: a record, or a reject.
 *
 * @param <T> what an accepted row becomes
 */
public sealed interface Judged<T> {

    /** The row counts. */
    record Accepted<T>(T value) implements Judged<T> {}

    /** It does not, and this is why. */
    record Rejected<T>(Reject reject) implements Judged<T> {}
}
