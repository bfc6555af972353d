package mx.corte.batch.source.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One invented row of {@code peticiones}.
 *
 * @param index of its folio in the plan
 * @param reject why the row will be rejected; null for a usable one
 */
record SampleReferral(
        int index,
        String folio,
        int turn,
        LocalDate received,
        String channel,
        String topic,
        String municipality,
        String dependency,
        String unit,
        SampleOutcome outcome,
        @Nullable SampleReject reject) {

    boolean counts() {
        return reject == null && outcome.counts();
    }

    SampleReferral leftOpen() {
        return new SampleReferral(
                index,
                folio,
                turn,
                received,
                channel,
                topic,
                municipality,
                dependency,
                unit,
                outcome.leftOpen(),
                reject);
    }

    /** In the contract's order; a new array each time. */
    String[] cells() {
        String[] cells = {
            folio,
            Integer.toString(turn),
            received.toString(),
            channel,
            topic,
            municipality,
            dependency,
            outcome.referred().toString(),
            unit,
            outcome.status(),
            outcome.answered() == null ? "" : outcome.answered().toString(),
            Integer.toString(outcome.documents())
        };
        if (reject != null) {
            reject.spoil(cells, index);
        }
        return cells;
    }
}
