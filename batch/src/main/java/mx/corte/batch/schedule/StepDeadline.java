package mx.corte.batch.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.corte.batch.job.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Notices a step that is so stuck that it does not even ask whether to go on, e.g. because the other side of a connection is gone
 * without a word. A thread cannot be ended from outside, a process can: its successor finds a dead run and finishes it.
 */
public final class StepDeadline implements Progress, AutoCloseable {

    /** A step that does ask ends by itself at the limit, in good order. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final long LOOK_SECONDS = 10;

    private final Progress watched;
    private final Duration limit;
    private final Clock clock;
    private final Runnable giveUp;
    private final ScheduledExecutorService guard = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "corte-plazo");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Instant since;

    StepDeadline(Progress watched, Duration limit, Clock clock, Runnable giveUp) {
        this.watched = watched;
        this.limit = limit;
        this.clock = clock;
        this.giveUp = giveUp;
    }

    /**
     * Watches until closed.
     *
     * @param giveUp called when a step is stuck; must end the process
     */
    public static StepDeadline guarding(Progress watched, Duration limit, Clock clock, Runnable giveUp) {
        StepDeadline deadline = new StepDeadline(watched, limit, clock, giveUp);
        var unused = deadline.guard.scheduleWithFixedDelay(deadline::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        return deadline;
    }

    void look() {
        Instant began = since;
        if (began != null && clock.instant().isAfter(began.plus(limit).plus(PATIENCE))) {
            giveUp.run();
        }
    }

    @Override
    public void begins(String step) {
        since = clock.instant();
        watched.begins(step);
    }

    @Override
    public void expects(long rows) {
        watched.expects(rows);
    }

    @Override
    public void advances(long rows) {
        watched.advances(rows);
    }

    @Override
    public void ends() {
        since = null;
        watched.ends();
    }

    @Override
    public boolean stopWanted() {
        return watched.stopWanted();
    }

    @Override
    public void close() {
        guard.shutdownNow();
    }
}
