package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same run gives the same bytes wherever, and however, the machine is set up. */
class SameBytesIT {

    /** Zones at both ends of the day; tr and ar change case, digits and separators for those who trust the default. */
    private static final List<List<String>> MACHINES = List.of(
            List.of("-Duser.timezone=America/Mexico_City", "-Duser.language=es", "-Duser.country=MX"),
            List.of(
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=ISO-8859-1"),
            List.of(
                    "-Duser.timezone=Pacific/Pago_Pago",
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.extensions=u-nu-arab"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void timeZoneAndLocaleOfTheMachineChangeNoByteOfNoFile() throws Exception {
        List<ChildProcess> runs = new ArrayList<>();
        for (int machine = 0; machine < MACHINES.size(); machine++) {
            runs.add(start(machine));
        }
        SortedMap<String, String> first = published(0, runs.get(0));
        assertThat(first)
                .containsKeys(
                        "v1/datos/medidas.csv",
                        "v1/control/rechazos.csv",
                        "v1/direccion/informe-trimestral.pdf",
                        "v1/analistas/analistas.xlsx",
                        "v1/manifiesto.json");
        for (int machine = 1; machine < MACHINES.size(); machine++) {
            assertThat(published(machine, runs.get(machine)))
                    .as(MACHINES.get(machine).toString())
                    .isEqualTo(first);
        }
    }

    /** Runs the program as a bare machine does: nothing but defaults, in a folder with nothing but the source. */
    private ChildProcess start(int machine) throws IOException {
        TestData.copyOf("bordes", place(machine).resolve("fuente"));
        return ChildProcess.start(
                place(machine),
                MACHINES.get(machine),
                CorteApplication.class,
                "--quiet",
                "run",
                "2022-T3",
                "--source",
                "csv:fuente",
                "--max-rejected",
                "100");
    }

    private SortedMap<String, String> published(int machine, ChildProcess process) throws Exception {
        Workplace.Outcome run = process.outcome();
        assertThat(run.err()).as(MACHINES.get(machine).toString()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("peticiones: 26 renglones leídos, 18 aceptados, 8 rechazados");
        Path quarter = place(machine).resolve("output/2022-T3");
        assertThat(new ExpectedFigures(TestData.expected("bordes-2022-T3.json"), quarter.resolve("v1")).differences())
                .isEmpty();
        return Workplace.hashes(quarter);
    }

    private Path place(int machine) {
        return folder.resolve("m" + machine);
    }
}
