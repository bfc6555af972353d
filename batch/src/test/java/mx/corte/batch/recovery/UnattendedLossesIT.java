package mx.corte.batch.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mx.corte.batch.ChildProcess;
import mx.corte.batch.CorteApplication;
import mx.corte.batch.MovingSource;
import mx.corte.batch.database.DatabaseServer;
import mx.corte.batch.database.Product;
import mx.corte.batch.domain.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of the scheduler on one server: one is killed in the middle of a quarter, then the server goes away for a while. */
class UnattendedLossesIT {

    private final Quarter second = MovingSource.last();
    private final Quarter first = second.minus(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theOtherInstanceFinishesItAndEveryQuarterIsClosedOnce() throws Exception {
        DatabaseServer server = DatabaseServer.own(Product.MYSQL);
        List<ChildProcess> instances = new ArrayList<>();
        try {
            String database = server.createDatabase();
            String source = MovingSource.in(folder.resolve("fuente"), first.start(), second.end());
            ChildProcess doomed = serve(server, database, source, "uno", DoomedCorte.class);
            instances.add(doomed);
            assertThat(doomed.says(DoomedCorte.HERE + "before:render"))
                    .as(doomed.complaint())
                    .isTrue();

            ChildProcess other = serve(server, database, source, "dos", CorteApplication.class);
            instances.add(other);
            assertThat(other.says("En marcha")).as(other.complaint()).isTrue();
            assertThat(other.process().waitFor(3, TimeUnit.SECONDS)).isFalse();
            assertThat(cells(server, database, "select corte_id from publicacion"))
                    .isEmpty();
            assertThat(cells(server, database, "select acto from bitacora")).containsExactly("iniciado");

            doomed.process().destroyForcibly().waitFor();
            assertThat(other.says("Se terminó el trimestre " + first))
                    .as(other.complaint())
                    .isTrue();

            server.kill();
            assertThat(other.says("No hay conexión con la base de datos"))
                    .as(other.complaint())
                    .isTrue();
            server.restart();
            for (int tenths = 0;
                    tenths < 600
                            && cells(server, database, "select corte_id from publicacion")
                                            .size()
                                    < 2;
                    tenths++) {
                Thread.sleep(100);
            }

            other.process().destroy();
            assertThat(other.outcome().exit()).as(other.complaint()).isZero();
            assertThat(cells(
                            server,
                            database,
                            "select c.trimestre from corte c join publicacion p on p.corte_id = c.corte_id"
                                    + " order by p.publicado_en"))
                    .containsExactly(first.toString(), second.toString());
            assertThat(cells(server, database, "select corte_id from corte")).hasSize(2);
            assertThat(cells(server, database, "select trimestre from bitacora where acto = 'cerrado'"))
                    .containsExactly(first.toString(), second.toString());
        } finally {
            instances.forEach(instance -> instance.process().destroyForcibly());
            server.stop();
        }
    }

    private ChildProcess serve(DatabaseServer server, String database, String source, String name, Class<?> program)
            throws IOException {
        return ChildProcess.start(
                folder.resolve(name),
                List.of(
                        "-Ddoom=before:render",
                        "-Dspring.datasource.url=" + server.url(database),
                        "-Dspring.datasource.username=" + server.user(),
                        "-Dspring.datasource.password=" + server.password(),
                        "-Dspring.datasource.hikari.connection-timeout=5000",
                        "-Dcorte.output=" + folder.resolve("output"),
                        "-Dcorte.schedule.source=" + source,
                        "-Dcorte.schedule.first=" + first,
                        // whatever day this runs on, both quarters are due
                        "-Dcorte.schedule.business-days=0",
                        "-Dcorte.schedule.hour=0",
                        "-Dcorte.schedule.every=1s",
                        "-Dcorte.schedule.retry-after=1s"),
                program,
                "serve");
    }

    private static List<String> cells(DatabaseServer server, String database, String sql) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> cells = new ArrayList<>();
            while (rows.next()) {
                cells.add(rows.getString(1));
            }
            return cells;
        }
    }
}
