package mx.corte.batch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same quarter through every source, on every database: equal bytes, and the same hash of the frozen rows. */
class SourcesAndDatabasesIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource("sintetico, 2022-T4, 2022-12-31")
    void allFiguresAreEqual(String data, String quarter, String cutoff) throws Exception {
        compare(data, quarter, cutoff);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @CsvSource({
        "sintetico, 2022-T1, 2022-03-31",
        "sintetico, 2022-T2, 2022-06-30",
        "sintetico, 2022-T3, 2022-09-30",
        "sintetico, 2022-T3, 2022-11-04",
        "bordes, 2022-T3, 2022-09-30",
        "bordes, 2022-T3, 2022-09-25",
        "bordes, 2022-T3, 2022-11-04",
        "bordes, 2022-T4, 2022-12-31"
    })
    void allFiguresOfEveryQuarterAreEqual(String data, String quarter, String cutoff) throws Exception {
        compare(data, quarter, cutoff);
    }

    private void compare(String data, String quarter, String cutoff) throws IOException, SQLException {
        Path csv = Path.of(System.getProperty("basedir", ""), "src/test/data", data)
                .toAbsolutePath();
        SortedMap<String, String> expected = null;
        for (String database : new String[] {"H2", "MYSQL", "MARIADB"}) {
            for (String source : new String[] {"csv", "jdbc"}) {
                // the embedded database reads MySQL's source; the others their own
                DatabaseServer server =
                        DatabaseServer.shared(database.equals("MARIADB") ? Product.MARIADB : Product.MYSQL);
                Path place = folder.resolve(source + "-" + database);
                ProgramRun program = new ProgramRun(place);
                String reporting = server.createDatabase();
                String sispec = server.createDatabase();
                program = database.equals("H2") ? program.onH2() : program.on(server, reporting);
                if (source.equals("jdbc")) {
                    Staging.load(csv, server, sispec, place.resolve("sql"));
                    program.reading(server, sispec, place.resolve("sql"));
                }

                int exit = program.run(
                        "run",
                        quarter,
                        "--source",
                        source.equals("csv") ? "csv:" + csv : "jdbc",
                        "--cutoff",
                        cutoff,
                        "--max-rejected",
                        "100");

                assertThat(exit)
                        .as("%s on %s said: %s", source, database, program.said())
                        .isZero();
                SortedMap<String, String> figures = program.figures(quarter);
                assertThat(figures)
                        .containsKeys("datos/medidas.csv", "control/rechazos.csv", "control/inconsistencias.csv");
                if (expected == null) {
                    expected = figures;
                }
                assertThat(figures).as("%s on %s", source, database).isEqualTo(expected);
                server.dropDatabase(reporting);
                server.dropDatabase(sispec);
            }
        }
    }
}
