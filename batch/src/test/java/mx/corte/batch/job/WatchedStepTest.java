package mx.corte.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import mx.corte.batch.SettableClock;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

class WatchedStepTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2023-01-09T12:00:00Z"), ZoneOffset.UTC);
    private final WatchedStep watched =
            new WatchedStep(Progress.SILENT, new Quarter(2022, 4), Duration.ofHours(6), clock);
    private final StepExecution step = new StepExecution(
            1, "extract-peticiones", new JobExecution(1, new JobInstance(1, "cutoffJob"), new JobParameters()));

    @Test
    void aStepMayTakeItsTimeAndNoMore() {
        watched.beforeStep(step);
        clock.passes(Duration.ofHours(6));
        watched.checkInterrupted(step);
        assertThat(step.isTerminateOnly()).isFalse();
        clock.passes(Duration.ofSeconds(1));
        watched.checkInterrupted(step);
        assertThat(step.isTerminateOnly()).isTrue();
        watched.afterStep(step);
        assertThat(watched.whyItStopped())
                .extracting(Problem::kind, Problem::key)
                .containsExactly(Problem.Kind.OUTPUT, "closing.stuck");
    }

    @Test
    void theNextStepHasItsOwnTime() {
        watched.beforeStep(step);
        clock.passes(Duration.ofHours(5));
        watched.afterStep(step);
        watched.beforeStep(step);
        clock.passes(Duration.ofHours(5));
        watched.checkInterrupted(step);
        assertThat(step.isTerminateOnly()).isFalse();
    }
}
