package mx.corte.batch.schedule;

import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.CloseRequest;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.QuarterClosing;
import mx.corte.batch.job.Sources;

/** Closes quarters in the scheduler's name, from the source the office configured. */
public final class ScheduledClosing implements Closing {

    private final QuarterClosing closing;
    private final String source;
    private final Progress progress;

    /** @throws Problem when no source is configured, or none of that name: invented data, too, must be asked for */
    public ScheduledClosing(QuarterClosing closing, ScheduleSettings settings, Progress progress) {
        if (settings.source().isBlank()) {
            throw new Problem(Problem.Kind.CONFIGURATION, "schedule.source");
        }
        Sources.requireSource(settings.source());
        this.closing = closing;
        this.source = settings.source();
        this.progress = progress;
    }

    @Override
    public void close(Quarter quarter, LocalDate cutoff) {
        closing.close(
                new CloseRequest(
                        quarter,
                        Optional.of(source),
                        Optional.of(cutoff),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Actor.SCHEDULER,
                progress);
    }

    @Override
    public void resume(Quarter quarter) {
        closing.resume(quarter, Actor.SCHEDULER, progress);
    }
}
