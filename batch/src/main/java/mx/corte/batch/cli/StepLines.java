package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import mx.corte.batch.job.Progress;

/** One line when a step begins, one when it ends: what a log keeps. */
final class StepLines implements Progress {

    private static final Locale MEXICO = new Locale("es", "MX");

    private final PrintWriter out;
    private final Clock clock;
    private final BooleanSupplier stop;
    private final LongAdder rows = new LongAdder();
    private String name = "";
    private Instant begun = Instant.EPOCH;

    StepLines(PrintWriter out, Clock clock, BooleanSupplier stop) {
        this.out = out;
        this.clock = clock;
        this.stop = stop;
    }

    /** How a person calls a step of the job. */
    static String name(String step) {
        return Messages.BUNDLE.getString("step." + step);
    }

    @Override
    public void begins(String step) {
        start(step);
        out.println(Messages.of("step.begins", name));
    }

    /** Begins without saying so. */
    void start(String step) {
        name = name(step);
        begun = clock.instant();
        rows.reset();
    }

    @Override
    public void advances(long more) {
        rows.add(more);
    }

    @Override
    public void ends() {
        Duration time = Duration.between(begun, clock.instant());
        String seconds = String.format(MEXICO, "%.1f", time.toMillis() / 1000.0);
        long done = rows.sum();
        out.println(
                done == 0
                        ? Messages.of("step.ends", name, seconds)
                        : Messages.of("step.ends.rows", name, Messages.number(done), seconds));
    }

    @Override
    public boolean stopWanted() {
        return stop.getAsBoolean();
    }
}
