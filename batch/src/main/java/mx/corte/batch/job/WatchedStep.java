package mx.corte.batch.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Tells the watcher which step runs, and lets none begin after it wanted the work to end. */
final class WatchedStep implements StepExecutionListener, StepInterruptionPolicy {

    private final Progress progress;
    private final Quarter quarter;
    private final Duration limit;
    private final Clock clock;
    private boolean begun;
    private boolean stuck;
    private String step = "";
    private Instant since = Instant.EPOCH;

    /** @param limit a step that takes longer is stuck: no other chunk of it is begun */
    WatchedStep(Progress progress, Quarter quarter, Duration limit, Clock clock) {
        this.progress = progress;
        this.quarter = quarter;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (progress.stopWanted()) {
            throw interrupted(quarter);
        }
        progress.begins(step.getStepName());
        begun = true;
        this.step = step.getStepName();
        since = clock.instant();
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (begun) {
            progress.ends();
        }
        begun = false;
        return null;
    }

    /**
     * The chunk in hand is written; no other is begun, and no other step. An exception would not do: the framework's chunks swallow
     * it and call the step completed, and the job would go on with the rows it has.
     */
    @Override
    public void checkInterrupted(StepExecution step) {
        stuck = clock.instant().isAfter(since.plus(limit));
        if (progress.stopWanted() || stuck) {
            step.setTerminateOnly();
        }
    }

    Problem whyItStopped() {
        return stuck
                ? new Problem(Problem.Kind.OUTPUT, "closing.stuck", quarter, step, limit.toMinutes())
                : interrupted(quarter);
    }

    static Problem interrupted(Quarter quarter) {
        return new Problem(Problem.Kind.INTERRUPTED, "closing.interrupted", quarter);
    }
}
