package mx.corte.batch.source.sample;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.source.RowCursor;
import org.jspecify.annotations.Nullable;

/**
 * Streams the petitions roughly in order of folio: a few rows are captured late, so they come some hundred folios after
 * their own, and a very few come twice. Holds only those in memory.
 */
final class SamplePetitionCursor implements RowCursor {

    private final SamplePlan plan;
    private final SamplePetitions petitions;
    private final Queue<SampleReferral> ready = new ArrayDeque<>();
    private final Queue<Late> late =
            new PriorityQueue<>(Comparator.comparingInt(Late::due).thenComparingLong(Late::sequence));
    private int index;
    private long held;
    private long number;

    SamplePetitionCursor(SamplePlan plan, SamplePetitions petitions) {
        this.plan = plan;
        this.petitions = petitions;
    }

    private record Late(int due, long sequence, SampleReferral row) {}

    @Override
    public @Nullable SourceRow next() {
        while (ready.isEmpty() && index < plan.petitions()) {
            releaseDue();
            capture(index);
            index++;
        }
        if (ready.isEmpty() && !late.isEmpty()) {
            ready.add(late.remove().row());
        }
        SampleReferral row = ready.poll();
        return row == null ? null : new SourceRow(Entity.PETITIONS, ++number, row.cells());
    }

    private void releaseDue() {
        for (Late first = late.peek(); first != null && first.due() <= index; first = late.peek()) {
            ready.add(late.remove().row());
        }
    }

    private void capture(int folio) {
        Random random = plan.random(SamplePlan.Purpose.ORDER, folio);
        for (SampleReferral referral : petitions.folio(folio)) {
            boolean isLate = random.nextInt(1000) < 5;
            int due = folio + 20 + random.nextInt(400);
            if (isLate) {
                late.add(new Late(due, held++, referral));
            } else {
                ready.add(referral);
            }
            if (random.nextInt(10_000) < 3 && referral.reject() == null) {
                // TURNO_DUPLICADO: always after the row it repeats
                late.add(new Late(due + 1, held++, referral));
            }
        }
    }

    @Override
    public void close() {}
}
