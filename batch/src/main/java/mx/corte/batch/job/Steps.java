package mx.corte.batch.job;

import java.util.List;
import mx.corte.batch.intake.Judged;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.StepBuilderHelper;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds the steps of both jobs: one way to do a piece of work, one way to take judged rows in. */
final class Steps {

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final List<StepExecutionListener> listeners;
    private final StepInterruptionPolicy interruption;

    /**
     * Steps that share listeners and one way to be stopped.
     *
     * @param listeners told when a step begins and ends
     * @param interruption asked after every chunk
     */
    Steps(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            List<StepExecutionListener> listeners,
            StepInterruptionPolicy interruption) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.listeners = List.copyOf(listeners);
        this.interruption = interruption;
    }

    JobRepository jobs() {
        return jobs;
    }

    /** Work that is done once: a later attempt skips it. */
    Step once(String name, Runnable work) {
        return tasklet(name, work, false);
    }

    /** Work that every attempt does again. */
    Step always(String name, Runnable work) {
        return tasklet(name, work, true);
    }

    /** Rows in chunks, each chunk one transaction. Every attempt begins with the first row. */
    <T> Step rows(String name, int chunk, SourceRowReader<T> reader, JudgedRowWriter<T> writer) {
        var step = new StepBuilder(name, jobs)
                .<Judged<T>, Judged<T>>chunk(chunk)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .interruptionPolicy(interruption)
                .allowStartIfComplete(true);
        listen(step);
        return step.build();
    }

    private Step tasklet(String name, Runnable work, boolean again) {
        var step = new StepBuilder(name, jobs)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(again);
        listen(step);
        return step.build();
    }

    private void listen(StepBuilderHelper<?> step) {
        listeners.forEach(listener -> step.listener(listener));
    }
}
