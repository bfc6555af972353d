package mx.corte.batch.job;

import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Tells the watcher which step runs, and lets none begin after it wanted the work to end. */
final class WatchedStep implements StepExecutionListener, StepInterruptionPolicy {

    private final Progress progress;
    private final Quarter quarter;
    private boolean begun;

    WatchedStep(Progress progress, Quarter quarter) {
        this.progress = progress;
        this.quarter = quarter;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (progress.stopWanted()) {
            throw interrupted(quarter);
        }
        progress.begins(step.getStepName());
        begun = true;
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (begun) {
            progress.ends();
        }
        begun = false;
        return null;
    }

    /** The chunk in hand is written; no other is begun. */
    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (progress.stopWanted()) {
            throw new JobInterruptedException("stop wanted");
        }
    }

    static Problem interrupted(Quarter quarter) {
        return new Problem(Problem.Kind.INTERRUPTED, "closing.interrupted", quarter);
    }
}
