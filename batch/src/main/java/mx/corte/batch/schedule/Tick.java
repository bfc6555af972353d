package mx.corte.batch.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import mx.corte.batch.domain.Problem;

/** One look at the ledger, and the work that is due. Any number of processes may do it at once. */
public final class Tick {

    private final Ledger ledger;
    private final Plan plan;
    private final Closing closing;
    private final Clock clock;

    public Tick(Ledger ledger, Plan plan, Closing closing, Clock clock) {
        this.ledger = ledger;
        this.plan = plan;
        this.closing = closing;
        this.clock = clock;
    }

    /**
     * Does one thing after another until nothing is left, or something fails: the next tick decides what then.
     *
     * @param stop asked before each
     * @param done told of each that was done
     * @throws Problem that stopped it
     */
    public void run(BooleanSupplier stop, Consumer<Task> done) {
        ledger.expect(clock.instant());
        for (Optional<Task> next = next(); next.isPresent() && !stop.getAsBoolean(); next = next()) {
            Task task = next.get();
            switch (task.kind()) {
                case CLOSE -> closing.close(task.quarter(), ledger.timetable().cutoff(task.quarter()));
                case RESUME -> closing.resume(task.quarter());
            }
            done.accept(task);
        }
    }

    private Optional<Task> next() {
        Instant now = clock.instant();
        return plan.next(ledger.entries(now), now);
    }
}
