package mx.corte.batch.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import mx.corte.batch.ChildProcess;
import mx.corte.batch.Workplace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person or a server that wants a run to end gets it in good order, and the next command finishes the quarter. */
class InterruptIT {

    private static final String QUARTER = "2022-T3";
    private static final String HEARD = "Se detiene al terminar el bloque en curso";
    private static final String HOW_TO_GO_ON =
            "Se interrumpió antes de publicar; nada quedó a medias. Para terminar: «corte resume 2022-T3».\n";

    /** The first of two chunks of ten rows, while it is written. */
    private static final String IN_EXTRACT = "sql:1:insert into corte_turno";

    /** In one of the threads that draw files; the first reading was for the seal. */
    private static final String IN_RENDER = "sql:2:from rechazo";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Workplace undisturbed;

    @BeforeAll
    static void closeUndisturbed() {
        undisturbed = new Workplace(shared);
        assertThat(undisturbed.close(QUARTER, "bordes").exit()).isZero();
    }

    @Test
    void theChunkInHandIsTheLast() throws Exception {
        Workplace workplace = new Workplace(folder);
        ChildProcess child = startTo(workplace, IN_EXTRACT);

        Workplace.Outcome outcome = ended(child, "INT");

        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(130);
        assertThat(outcome.err())
                .contains("Lectura de peticiones…\n")
                .containsPattern("Lectura de peticiones: 10 renglones en .* s\n" + HOW_TO_GO_ON + "$");
        assertThat(outcome.out()).isEqualTo(DoomedCorte.HERE + IN_EXTRACT + "\n");
        try (Connection connection = workplace.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select COMMIT_COUNT, WRITE_COUNT, STATUS"
                        + " from BATCH_STEP_EXECUTION where STEP_NAME = 'extract-peticiones'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1);
            assertThat(rows.getInt(2)).isEqualTo(10);
            assertThat(rows.getString(3)).isEqualTo("STOPPED");
        }
        resumes(workplace);
    }

    @Test
    void filesThatAreBeingMadeAreClearedAway() throws Exception {
        Workplace workplace = new Workplace(folder);
        ChildProcess child = startTo(workplace, "before:render");

        Workplace.Outcome outcome = ended(child, "TERM");

        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(143);
        assertThat(outcome.err())
                .containsPattern("Elaboración de archivos: .* s\n" + HOW_TO_GO_ON + "$")
                .doesNotContain("Conciliación");
        resumes(workplace);
    }

    @Test
    void aSecondSignalEndsAtOnceAndIsNoLossEither() throws Exception {
        Workplace workplace = new Workplace(folder);
        ChildProcess child = startTo(workplace, IN_RENDER);

        child.signal("INT");
        assertThat(child.complains(HEARD)).as(child.complaint()).isTrue();
        child.signal("INT");

        assertThat(child.outcome().exit()).isEqualTo(130);
        assertThat(workplace.output().resolve(QUARTER)).doesNotExist();
        resumes(workplace);
    }

    /** One signal, and the other kind after it, while the process waits; nothing is left in the output folder. */
    private Workplace.Outcome ended(ChildProcess child, String signal) throws IOException, InterruptedException {
        child.signal(signal);
        assertThat(child.complains(HEARD)).as(child.complaint()).isTrue();
        child.signal(signal.equals("INT") ? "TERM" : "INT");
        Files.createFile(folder.resolve("go"));
        Workplace.Outcome outcome = child.outcome();
        assertThat(Workplace.hashes(folder.resolve("output"))).isEmpty();
        assertThat(folder.resolve("output/.en-proceso")).doesNotExist();
        return outcome;
    }

    private ChildProcess startTo(Workplace workplace, String place) throws IOException, InterruptedException {
        ChildProcess child = DoomedCorte.start(
                folder, workplace, QUARTER, "-Ddoom=" + place, "-Ddoom.until=" + folder.resolve("go"));
        assertThat(child.says(DoomedCorte.HERE + place)).as(child.complaint()).isTrue();
        return child;
    }

    private static void resumes(Workplace workplace) throws IOException {
        Workplace.Outcome resumed = workplace.run("resume", QUARTER);
        assertThat(resumed.exit()).as(resumed.err()).isZero();
        assertThat(Workplace.hashes(workplace.version(QUARTER)))
                .containsKeys("datos/medidas.csv", "analistas/analistas.xlsx")
                .isEqualTo(Workplace.hashes(undisturbed.version(QUARTER)));
    }
}
