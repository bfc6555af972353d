package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter that is late is told by every command that could, in an office where no scheduler ever ran. */
class AlarmIT {

    private static final String ALARM = "Alarma: pasó el plazo para cerrar 2024-T4 (vencido), ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whateverIsAskedForTheAlarmIsHeard() {
        Workplace workplace = new Workplace(folder).with("corte.schedule.first", "2024-T4");

        // after the holidays of the official calendar: 7, 8, 9, 10, 13 January
        Workplace.Outcome status = workplace.run("status");
        assertThat(status.exit()).isEqualTo(12);
        assertThat(status.out()).contains("2024-T4: vencido; vence el 2025-01-13 06:00\n", ALARM);
        Workplace.Outcome json = workplace.run("status", "--json");
        assertThat(json.exit()).isEqualTo(12);
        assertThat(json.out()).contains("\"vence\" : \"2025-01-13T12:00:00Z\"", "\"vencido\" : true");

        String source = "csv:" + TestData.source("sintetico");
        Workplace.Outcome check = workplace.run("check", source, "--quarter", "2022-T3");
        assertThat(check.err()).startsWith(ALARM).hasLineCount(1);
        assertThat(check.exit()).isZero();
        Workplace.Outcome run = workplace.run("run", "2022-T3", "--source", source);
        assertThat(run.err()).startsWith(ALARM).hasLineCount(1);
        assertThat(run.exit()).isZero();
    }
}
