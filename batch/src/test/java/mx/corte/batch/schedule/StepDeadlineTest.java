package mx.corte.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import mx.corte.batch.SettableClock;
import mx.corte.batch.job.Progress;
import org.junit.jupiter.api.Test;

class StepDeadlineTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2023-01-09T12:00:00Z"), ZoneOffset.UTC);
    private final AtomicInteger givenUp = new AtomicInteger();
    private final StepDeadline deadline =
            new StepDeadline(Progress.SILENT, Duration.ofHours(6), clock, givenUp::incrementAndGet);

    @Test
    void aStepThatDoesNotEvenAskIsGivenUpAMinuteAfterItsLimit() {
        deadline.begins("tally");
        passes(Duration.ofHours(6).plusMinutes(1));
        assertThat(givenUp).hasValue(0);
        passes(Duration.ofSeconds(1));
        assertThat(givenUp).hasValue(1);
    }

    @Test
    void everyStepHasItsOwnTimeAndBetweenThemNoneRuns() {
        deadline.begins("tally");
        passes(Duration.ofHours(5));
        deadline.ends();
        passes(Duration.ofDays(90));
        deadline.begins("render");
        passes(Duration.ofHours(5));
        assertThat(givenUp).hasValue(0);
    }

    private void passes(Duration time) {
        clock.passes(time);
        deadline.look();
    }
}
