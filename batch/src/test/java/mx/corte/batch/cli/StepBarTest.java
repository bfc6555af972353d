package mx.corte.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import mx.corte.batch.job.Progress;
import org.junit.jupiter.api.Test;

class StepBarTest {

    private final SetClock clock = new SetClock();

    @Test
    void aLogGetsOneLineWhenAStepBeginsAndOneWhenItEnds() {
        StringWriter log = new StringWriter();

        work(new StepLines(new PrintWriter(log, true), clock, () -> false));

        assertThat(log.toString())
                .isEqualToNormalizingNewlines(
                        """
                        Lectura de catálogos…
                        Lectura de catálogos: 0.3 s
                        Lectura de peticiones…
                        Lectura de peticiones: 12,000 renglones en 61.5 s
                        """);
    }

    @Test
    void aTerminalGetsABarThatMovesAndIsWipedAndTheSameLastLine() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();

        work(new StepBar(new PrintStream(screen, true, StandardCharsets.UTF_8), clock, () -> false));

        List<String> drawn = List.of(screen.toString(StandardCharsets.UTF_8).split("[\r\n]+"));
        assertThat(drawn)
                .contains("Lectura de catálogos… 0:00")
                .anyMatch(
                        line -> line.matches("Lectura de peticiones \\[=+ +] 9,000 de 12,000 renglones, faltan 0:0\\d"))
                .contains(" ".repeat(79))
                .allMatch(line -> line.length() < 80);
        assertThat(drawn.stream().filter(line -> line.matches(".* s")))
                .containsExactly("Lectura de catálogos: 0.3 s", "Lectura de peticiones: 12,000 renglones en 61.5 s");
        assertThat(screen.toString(StandardCharsets.UTF_8)).endsWith("61.5 s" + System.lineSeparator());
    }

    @Test
    void bothAskWhetherToGoOn() {
        assertThat(new StepLines(new PrintWriter(new StringWriter()), clock, () -> true).stopWanted())
                .isTrue();
        assertThat(new StepBar(System.out, clock, () -> true).stopWanted()).isTrue();
    }

    private void work(Progress progress) {
        progress.begins("catalogues");
        clock.pass(Duration.ofMillis(250));
        progress.ends();
        progress.begins("extract-peticiones");
        progress.expects(8_000);
        progress.expects(4_000);
        progress.advances(9_000);
        pause();
        progress.advances(3_000);
        clock.pass(Duration.ofMillis(61_500));
        progress.ends();
    }

    /** Longer than a bar waits before it draws itself again. */
    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stands still until told otherwise. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2023-01-09T15:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
