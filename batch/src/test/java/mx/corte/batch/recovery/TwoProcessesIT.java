package mx.corte.batch.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.corte.batch.ChildProcess;
import mx.corte.batch.CorteApplication;
import mx.corte.batch.TestData;
import mx.corte.batch.Workplace;
import mx.corte.batch.database.DatabaseServer;
import mx.corte.batch.database.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two processes begin the same quarter at the same moment on one server: one closes it, the other says so. */
class TwoProcessesIT {

    private static final String QUARTER = "2022-T3";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static IntStream few() {
        return IntStream.rangeClosed(1, 10);
    }

    static IntStream many() {
        return IntStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("few")
    void oneWinsAndTheOtherSaysSo(int round) throws Exception {
        race(round % 3 == 0 ? Product.MARIADB : Product.MYSQL);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("many")
    void oneWinsEveryTime(int round) throws Exception {
        race(round % 2 == 0 ? Product.MARIADB : Product.MYSQL);
    }

    private void race(Product product) throws Exception {
        DatabaseServer server = DatabaseServer.shared(product);
        String database = server.createDatabase();
        try {
            Workplace workplace = new Workplace(folder);
            List<ChildProcess> processes =
                    List.of(start(workplace, server, database, "uno"), start(workplace, server, database, "dos"));
            List<Workplace.Outcome> outcomes = new ArrayList<>();
            for (ChildProcess process : processes) {
                outcomes.add(process.outcome());
            }
            assertThat(outcomes)
                    .as("%s", outcomes)
                    .extracting(Workplace.Outcome::exit)
                    .containsExactlyInAnyOrder(0, 3);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.exit() == 3)
                    .singleElement()
                    .extracting(Workplace.Outcome::err)
                    .asString()
                    .containsAnyOf("Otro proceso está cerrando el trimestre", "ya está cerrado")
                    .hasLineCount(1);
            assertThat(workplace.version(QUARTER).resolve("manifiesto.json")).exists();
            assertThat(count(server, database, "publicacion")).isEqualTo(1);
            assertThat(count(server, database, "corte_sello")).isEqualTo(1);
            assertThat(count(server, database, "corte")).isEqualTo(1);
        } finally {
            server.dropDatabase(database);
        }
    }

    private ChildProcess start(Workplace workplace, DatabaseServer server, String database, String name)
            throws Exception {
        return ChildProcess.start(
                folder.resolve(name),
                List.of(
                        "-Dspring.datasource.url=" + server.url(database),
                        "-Dspring.datasource.username=" + server.user(),
                        "-Dspring.datasource.password=" + server.password(),
                        "-Dcorte.output=" + workplace.output()),
                CorteApplication.class,
                "run",
                QUARTER,
                "--source",
                "csv:" + TestData.source("bordes"),
                "--max-rejected",
                "100");
    }

    private static long count(DatabaseServer server, String database, String table) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
