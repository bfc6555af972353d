package mx.corte.batch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.corte.batch.TestData;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.report.PastQuarters;
import mx.corte.batch.report.ResultRepository;
import mx.corte.reports.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A later version on every database: the same cells move, in the same bytes, and trends go on from it. */
class RevisionsOnDatabasesIT {

    private static final String LATE = "Z-1,1,2022-08-01,VENTANILLA,AGUA,15106,A,2022-08-01,U1,ATENDIDA,2022-08-05,1\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theSameCellsMoveEverywhere() throws Exception {
        Map<String, SortedMap<String, String>> second = new TreeMap<>();
        for (Product product : Product.values()) {
            DatabaseServer server = DatabaseServer.shared(product);
            String database = server.createDatabase();
            ProgramRun program = new ProgramRun(folder.resolve(product.name())).on(server, database);

            second.put(product.name(), revise(program, product.name()));

            theTrendShowsTheVersionInForce(server, database);
            server.dropDatabase(database);
        }
        second.put("H2", revise(new ProgramRun(folder.resolve("H2")).onH2(), "H2"));

        assertThat(second.get("H2").get("control/cambios.csv"))
                .contains("medida,turnadas,total,,valor,15,16,Llegó un turno tarde\n");
        assertThat(second.values().stream().distinct()).hasSize(1);
    }

    private SortedMap<String, String> revise(ProgramRun program, String name) throws Exception {
        Path source = TestData.copyOf("bordes", folder.resolve("fuente-" + name));
        String from = "csv:" + source;
        assertThat(program.run("run", "2022-T3", "--source", from, "--max-rejected", "100"))
                .as(program.said())
                .isZero();
        Path petitions = source.resolve("peticiones.csv");
        Files.writeString(petitions, Files.readString(petitions) + LATE);

        int exit =
                program.run("run", "2022-T3", "--revision", "--kind", "late-data", "--reason", "Llegó un turno tarde");

        assertThat(exit).as(program.said()).isZero();
        whoLooksSeesBothVersionsAndTheRowsBehindAFigure(program);
        return program.figures(program.version("2022-T3", 2));
    }

    private static void whoLooksSeesBothVersionsAndTheRowsBehindAFigure(ProgramRun program) {
        assertThat(program.run("diff", "2022-T3", "v1", "v2")).as(program.said()).isZero();
        assertThat(program.said()).contains("medida turnadas, total, valor: 15 → 16\n");
        assertThat(program.run("explain", "2022-T3", "porcentaje_atencion", "--all"))
                .as(program.said())
                .isZero();
        assertThat(program.said()).contains("Denominador: 16\n", "  Z-1 turno 1 A\n");
    }

    private static void theTrendShowsTheVersionInForce(DatabaseServer server, String database) {
        DriverManagerDataSource reporting =
                new DriverManagerDataSource(server.url(database), server.user(), server.password());

        PastQuarters past =
                new ResultRepository(reporting).past(Quarter.parse("2022-T4").orElseThrow(), false);

        assertThat(past.measures().get("turnadas")).isEqualTo(Map.of("2022-T3", Figure.count(16)));
        assertThat(past.indicators().get("atencion")).isEqualTo(Map.of("2022-T3", Figure.of(new BigDecimal("62.50"))));
    }
}
