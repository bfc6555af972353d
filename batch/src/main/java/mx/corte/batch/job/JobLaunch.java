package mx.corte.batch.job;

import mx.corte.batch.domain.Problem;
import mx.corte.batch.snapshot.Snapshot;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Starts a job for a quarter and revision, its only identifying parameters, and turns its failure into the problem behind it. */
final class JobLaunch {

    private final JobOperator operator;
    private final JobRepository repository;

    JobLaunch(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    /** @throws Problem that stopped the job */
    void run(Job job, Snapshot snapshot, WatchedStep watched) {
        JobParameters parameters = parameters(snapshot);
        recoverDead(job.getName(), parameters);
        JobExecution execution;
        try {
            execution = operator.start(job, parameters);
        } catch (JobExecutionException e) {
            throw new Problem(Problem.Kind.REFUSED, "closing.refused", snapshot.name(), String.valueOf(e.getMessage()))
                    .because(e);
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw watched.whyItStopped();
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw cause(execution);
        }
    }

    /** A version that was given up never ran: its number may be used again. */
    static void forget(JobRepository repository, String job, Snapshot snapshot) {
        JobInstance instance = repository.getJobInstance(job, parameters(snapshot));
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
    }

    private static JobParameters parameters(Snapshot snapshot) {
        return new JobParametersBuilder()
                .addString("quarter", snapshot.period().quarter().toString())
                .addLong("revision", (long) snapshot.revision())
                .toJobParameters();
    }

    /** Who holds the quarter's lock is alone with it: an execution that still says it is running belongs to a process that died. */
    private void recoverDead(String job, JobParameters parameters) {
        repository.findRunningJobExecutions(job).stream()
                .filter(execution -> execution.getJobParameters().equals(parameters))
                .forEach(operator::recover);
    }

    private static RuntimeException cause(JobExecution execution) {
        for (Throwable failure : execution.getAllFailureExceptions()) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Problem problem) {
                    return problem;
                }
            }
        }
        return execution.getAllFailureExceptions().stream()
                .findFirst()
                .<RuntimeException>map(failure -> new IllegalStateException("job failed", failure))
                .orElseGet(() -> new IllegalStateException("job ended as " + execution.getStatus()));
    }
}
