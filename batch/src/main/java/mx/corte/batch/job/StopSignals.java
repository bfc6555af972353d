package mx.corte.batch.job;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Takes Ctrl-C and SIGTERM as a wish to end: work in hand that asks {@link #wanted} is finished, and no other begun. The same
 * signal again ends the process at once; the other one does not, because a build tool sends it after the terminal's own. Holds
 * for the whole process until closed.
 */
public final class StopSignals implements AutoCloseable {

    /** By their POSIX numbers. */
    private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15);

    private static final int SIGNALLED = 128;
    private static final int NONE = 0;

    private final Map<String, @Nullable Object> before = new HashMap<>();
    private final AtomicInteger first = new AtomicInteger(NONE);

    private StopSignals() {}

    /** @param onFirst tells the person that the wish was heard; called in a thread of its own, at most once */
    public static StopSignals listen(Runnable onFirst) {
        StopSignals signals = new StopSignals();
        NUMBERS.forEach((name, number) ->
                signals.before.put(name, Signals.register(name, () -> signals.receive(number, onFirst))));
        return signals;
    }

    private void receive(int number, Runnable onFirst) {
        if (first.compareAndSet(NONE, number)) {
            onFirst.run();
        } else if (first.get() == number) {
            Runtime.getRuntime().halt(SIGNALLED + number);
        }
    }

    /** Whether somebody wants the work to end. */
    public boolean wanted() {
        return first.get() != NONE;
    }

    /** What shells report of a program that such a signal ended: 130 after Ctrl-C, 143 after SIGTERM. */
    public int exitCode() {
        return SIGNALLED + first.get();
    }

    /** Signals mean again what they meant before. */
    @Override
    public void close() {
        before.forEach(Signals::unregister);
    }
}
