package mx.corte.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import mx.corte.batch.database.DatabaseServer;
import mx.corte.batch.database.Product;
import mx.corte.batch.database.SqlScript;
import mx.corte.batch.domain.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The queries in {@code sql/extract} over the reference SISPEC and its sample rows, with a login that may only read. */
class JdbcReferenceIT {

    @ParameterizedTest
    @EnumSource(Product.class)
    void theReferenceQueriesDeliverTheContract(Product product) throws Exception {
        DatabaseServer server = DatabaseServer.shared(product);
        String sispec = server.createDatabase();
        server.execute(sispec, SqlScript.statements("sispec/schema.sql"));
        server.execute(sispec, SqlScript.statements("sispec/sample.sql"));
        JdbcReader reader = JdbcReader.of(server, sispec);
        JdbcSource source = new JdbcSource(reader.settings(""), LocalDate.of(2022, 1, 1), Map.of());

        try (SourceReading reading = source.open()) {
            assertThat(JdbcRows.lines(reading, Entity.DEPENDENCIES))
                    .containsExactly(
                            "SEG|Secretaría de Prueba|SEP|2017-09-16|",
                            "AGUA|Comisión de Prueba|COP|2017-09-16|2022-06-30");
            assertThat(JdbcRows.lines(reading, Entity.EXECUTING_UNITS))
                    .containsExactly("U1|SEG|Dirección Norte", "U2|SEG|Dirección Sur", "U1|AGUA|Dirección Única");
            assertThat(JdbcRows.lines(reading, Entity.MUNICIPALITIES))
                    .containsExactly("15033|Ecatepec de Morelos", "15106|Toluca");
            assertThat(JdbcRows.lines(reading, Entity.NON_WORKING_DAYS))
                    .containsExactly("2022-09-16|Independencia", "2022-11-21|Revolución (20 nov)");
            assertThat(JdbcRows.lines(reading, Entity.PROJECTIONS))
                    .containsExactly(
                            "2022|1|SEG|1",
                            "2022|2|SEG|1",
                            "2022|3|SEG|1",
                            "2022|4|SEG|2",
                            "2022|1|AGUA|1",
                            "2022|2|AGUA|1",
                            "2022|3|AGUA|0",
                            "2022|4|AGUA|0");
            assertThat(JdbcRows.lines(reading, Entity.MEETINGS))
                    .containsExactly(
                            "R-2022-01|SEG|2022-10-20|10:30|VIRTUAL|Videoconferencia|REALIZADA|2022-10-21|12|13",
                            "R-2022-02|AGUA|2022-11-10|09:00|PRESENCIAL||REPROGRAMADA|||");
            assertThat(JdbcRows.lines(reading, Entity.AGREEMENTS))
                    .containsExactly(
                            "R-2022-01-A1|R-2022-01|SEG|Entregar los oficios pendientes|U1|2022-11-15|2022-11-14|CUMPLIDO",
                            "R-2022-01-A2|R-2022-01|SEG|Revisar los plazos||2022-12-15||PENDIENTE");
            // A-1 was received, turned and answered before the year
            assertThat(JdbcRows.lines(reading, Entity.PETITIONS))
                    .containsExactly(
                            "a-1|1|2021-11-30|AUDIENCIA_PRESENCIAL|ALUMBRADO|15106|SEG|2021-12-01|U1|ATENDIDA|2022-01-10|2",
                            "á-1|1|2022-01-03|CORREO_ELECTRONICO||15033|SEG|2022-01-04|U2|EN_TRAMITE||0",
                            "á-1|2|2022-01-03|CORREO_ELECTRONICO||15033|AGUA|2022-01-04|U1|IMPROCEDENTE|2022-01-20|1",
                            "CAC-0004|1|2022-10-05|ESCRIBE_AL_GOBERNADOR|ALUMBRADO|15999|SEG|2022-10-06||CANCELADA||0");
        }
        reader.drop();
        server.dropDatabase(sispec);
    }
}
