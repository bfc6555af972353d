package mx.corte.batch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mx.corte.batch.ChildProcess;
import mx.corte.batch.CorteApplication;
import mx.corte.batch.TestData;
import mx.corte.batch.Workplace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run needs goes away under it: it says so, shows nothing, and ends as if nothing had been once it is back. */
class LossesIT {

    private static final String QUARTER = "2022-T4";
    private static final String[] RUN = {
        "--quiet",
        "run",
        QUARTER,
        "--source",
        "csv:" + TestData.module().resolve("src/test/data/sintetico"),
        "--max-rejected",
        "100"
    };

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SortedMap<String, String> undisturbed;

    @BeforeAll
    static void closeUndisturbed() throws Exception {
        ProgramRun program = new ProgramRun(shared).onH2();
        assertThat(program.run(RUN)).as(program.said()).isZero();
        undisturbed = program.figures(QUARTER);
    }

    @Test
    void theReportingServerDiesInTheMiddleOfAStep() throws Exception {
        DatabaseServer server = DatabaseServer.own(Product.MYSQL);
        try {
            String database = server.createDatabase();
            ProgramRun program = new ProgramRun(folder.resolve("lost"))
                    .on(server, database)
                    .with("corte.chunk", "10")
                    .with("spring.datasource.hikari.connection-timeout", "1000");
            CompletableFuture<Void> death = CompletableFuture.runAsync(() -> killOnceRowsCome(server, database));

            int exit = program.run(RUN);

            death.get(1, TimeUnit.MINUTES);
            assertThat(exit).as(program.said()).isEqualTo(8);
            assertThat(program.said().lines().toList())
                    .as("one sentence, no trace")
                    .hasSize(1)
                    .allSatisfy(line -> assertThat(line).endsWith("."));
            assertThat(program.version(QUARTER)).doesNotExist();

            server.restart();
            assertThat(program.run("resume", QUARTER)).as(program.said()).isZero();
            assertThat(program.figures(QUARTER)).isEqualTo(undisturbed);
        } finally {
            server.stop();
        }
    }

    @Test
    void theDiskIsFullWhileFilesAreDrawn() throws Exception {
        DatabaseServer server = DatabaseServer.shared(Product.MYSQL);
        String database = server.createDatabase();
        Path place = Files.createDirectories(folder.resolve("full"));

        Workplace.Outcome run = ChildProcess.startOnFullDisk(
                        48,
                        Map.of(
                                "CORTE_DB_URL", server.url(database),
                                "CORTE_DB_USER", server.user(),
                                "CORTE_DB_PASSWORD", server.password()),
                        place,
                        CorteApplication.class,
                        RUN)
                .outcome();

        assertThat(run.exit()).as(run.err()).isEqualTo(7);
        assertThat(run.err().lines().toList()).as("one sentence, no trace").hasSize(1);
        Path version = place.resolve("output").resolve(QUARTER).resolve("v1");
        assertThat(version).doesNotExist();

        ProgramRun program = new ProgramRun(place).on(server, database);
        assertThat(program.run("resume", QUARTER)).as(program.said()).isZero();
        assertThat(program.figures(QUARTER)).isEqualTo(undisturbed);
        server.dropDatabase(database);
    }

    private static void killOnceRowsCome(DatabaseServer server, String database) {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            while (!hasRows(statement)) {
                Thread.sleep(5);
            }
            server.kill();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasRows(Statement statement) throws SQLException {
        String count = "select count(*) from information_schema.tables where table_schema = database()"
                + " and table_name = 'corte_turno'";
        return number(statement, count) > 0 && number(statement, "select count(*) from corte_turno") > 0;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
