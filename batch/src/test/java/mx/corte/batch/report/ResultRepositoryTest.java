package mx.corte.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import mx.corte.batch.domain.Change;
import mx.corte.batch.domain.Quarter;
import mx.corte.reports.model.Figure;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What comes back of stored results is what was published: counts are whole, whether a measure or an indicator is one. */
class ResultRepositoryTest {

    private final JdbcConnectionPool database = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "sa",
            "");
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final ResultRepository results = new ResultRepository(database);

    @BeforeEach
    void twoPublishedVersions() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:sql/migrations")
                .load()
                .migrate();
        version(1, 1049);
        version(2, 1002);
    }

    @AfterEach
    void dispose() {
        database.dispose();
    }

    private void version(int version, int referred) {
        jdbc.update(
                "insert into corte (corte_id, trimestre, version, tipo, motivo, fecha_corte, fuente, muestra, extraido,"
                        + " hash_configuracion, solicitud_fuente, solicitud_salida, solicitud_maximo_rechazado)"
                        + " values (?, '2022-T3', ?, 'inicial', '', '2022-09-30', 'csv', false, '2022-10-01', '', '',"
                        + " '', 5)",
                version,
                version);
        jdbc.update("insert into publicacion values (?, '', '', '')", version);
        indicator(version, "0, 'turnos', " + referred + ", null, " + referred);
        indicator(version, "1, 'atencion', 21, 32, 65.60");
        indicator(version, "2, 'mediana', null, null, 8.00");
        jdbc.update(
                "insert into medida values (?, 0, 'turnadas', 'total', '', ?, null, ?, 'publicado')",
                version,
                referred,
                referred);
        jdbc.update(
                "insert into medida values (?, 1, 'dias_mediana', 'total', '', null, 7, 8.00, 'publicado')", version);
    }

    private void indicator(int version, String cells) {
        jdbc.update("insert into indicador values (?, " + cells + ", 'publicado', null, null, 'NONE')", version);
    }

    @Test
    void aPastCountIsWholeAndTheRestHasTwoDecimals() {
        PastQuarters past = results.past(Quarter.parse("2022-T4").orElseThrow(), false);

        assertThat(past.indicators())
                .containsEntry("turnos", Map.of("2022-T3", Figure.count(1002)))
                .containsEntry("atencion", Map.of("2022-T3", Figure.of(new BigDecimal("65.60"))))
                .containsEntry("mediana", Map.of("2022-T3", Figure.of(new BigDecimal("8.00"))));
        assertThat(past.measures())
                .containsEntry("turnadas", Map.of("2022-T3", Figure.count(1002)))
                .containsEntry("dias_mediana", Map.of("2022-T3", Figure.of(new BigDecimal("8.00"))));
    }

    @Test
    void aCountThatMovedIsComparedAsAWholeNumber() {
        assertThat(results.changes(1, 2))
                .contains(
                        new Change("indicador", "turnos", "total", "", "valor", "1049", "1002"),
                        new Change("medida", "turnadas", "total", "", "valor", "1049", "1002"))
                .noneMatch(change -> change.before().contains("."));
    }
}
