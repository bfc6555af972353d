package mx.corte.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ServeStampTest {

    @Test
    void secondsAreSaidWhenTheyAreZeroToo() {
        assertThat(ServeCommand.stamp(LocalDateTime.of(2026, 11, 26, 12, 30))).isEqualTo("2026-11-26T12:30:00");
        assertThat(ServeCommand.stamp(LocalDateTime.of(2026, 11, 26, 12, 30, 5, 999)))
                .isEqualTo("2026-11-26T12:30:05");
    }
}
