package mx.corte.batch.intake;

import static mx.corte.batch.domain.RowFixture.aMeetingRow;
import static mx.corte.batch.domain.RowFixture.aProjectionRow;
import static mx.corte.batch.domain.RowFixture.anAgreementRow;
import static mx.corte.batch.intake.Judgement.accepted;
import static mx.corte.batch.intake.Judgement.rejected;
import static mx.corte.batch.intake.Judgement.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Reject;
import mx.corte.batch.domain.RowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN, rows of {@code reuniones}, {@code acuerdos} and {@code proyeccion} that are rejected. */
class OtherJudgesTest {

    private final MeetingJudge meetings = Judgement.ofMeetings();
    private final AgreementJudge agreements = Judgement.ofAgreements();
    private final ProjectionJudge projections = Judgement.ofProjections();

    @Test
    void goodRowsAreTaken() {
        assertThat(accepted(meetings, aMeetingRow()))
                .isEqualTo(new Meeting(
                        "R-1",
                        "SALUD",
                        LocalDate.of(2022, 11, 8),
                        "10:00",
                        "VIRTUAL",
                        "Sala 1",
                        "REALIZADA",
                        true,
                        LocalDate.of(2022, 11, 9),
                        12,
                        3));
        assertThat(accepted(agreements, anAgreementRow()))
                .isEqualTo(new Agreement(
                        "A-1", "R-1", "SALUD", "Revisar", "HOSPITALES", LocalDate.of(2022, 12, 1), null, "PENDIENTE"));
        assertThat(accepted(projections, aProjectionRow())).isEqualTo(new Projection(new Quarter(2022, 4), "SALUD", 2));
    }

    @ParameterizedTest
    @CsvSource({
        "reunion, '', FOLIO_VACIO",
        "fecha_programada, '', FECHA_INVALIDA",
        "fecha_programada, 2022-11-31, FECHA_INVALIDA",
        "fecha_realizada, '', FECHA_INVALIDA",
        "fecha_realizada, ayer, FECHA_INVALIDA",
        "dependencia, NINGUNA, DEPENDENCIA_DESCONOCIDA",
        "estatus, Realizada, ESTATUS_DESCONOCIDO",
        "modalidad, ZOOM, MODALIDAD_DESCONOCIDA",
        "modalidad, '', MODALIDAD_DESCONOCIDA",
        "asistentes, doce, ASISTENCIA_INVALIDA",
        "asistentes, -1, ASISTENCIA_INVALIDA",
        "personas_capacitadas, 3.0, ASISTENCIA_INVALIDA",
        "personas_capacitadas, 1234567890, ASISTENCIA_INVALIDA"
    })
    void aDefectOfAMeetingHasItsReason(String column, String cell, String reason) {
        defect(rejected(meetings, aMeetingRow().with(column, cell)), column, cell, reason, "reunion");
    }

    @Test
    void theFirstReasonOfAMeetingWins() {
        accepted(meetings, aMeetingRow());

        assertThat(Judgement.whileMending(
                        meetings,
                        aMeetingRow()
                                .with("reunion", "")
                                .with("fecha_programada", "x")
                                .with("fecha_realizada", "x")
                                .with("dependencia", "x")
                                .with("estatus", "x")
                                .with("modalidad", "x")
                                .with("asistentes", "x")
                                .with("personas_capacitadas", "x"),
                        "reunion",
                        "R-1",
                        "fecha_programada",
                        "2022-11-08",
                        "fecha_realizada",
                        "2022-11-09",
                        "dependencia",
                        "OBRAS",
                        "estatus",
                        "REALIZADA",
                        "modalidad",
                        "PRESENCIAL",
                        "asistentes",
                        "1",
                        "personas_capacitadas",
                        "1",
                        "reunion",
                        "R-2"))
                .containsExactly(
                        "FOLIO_VACIO",
                        "FECHA_INVALIDA",
                        "FECHA_INVALIDA",
                        "DEPENDENCIA_DESCONOCIDA",
                        "ESTATUS_DESCONOCIDO",
                        "MODALIDAD_DESCONOCIDA",
                        "ASISTENCIA_INVALIDA",
                        "ASISTENCIA_INVALIDA",
                        "REUNION_DUPLICADA",
                        "accepted");
    }

    @Test
    void aMeetingThatWasHeldButNotWhenIsABadDateBeforeAnUnknownDependencia() {
        assertThat(verdict(meetings, aMeetingRow().with("fecha_realizada", "").with("dependencia", "x")))
                .isEqualTo("FECHA_INVALIDA");
        assertThat(verdict(meetings, aMeetingRow().with("fecha_realizada", "").with("estatus", "x")))
                .isEqualTo("ESTATUS_DESCONOCIDO");
    }

    @Test
    void aMeetingThatWasNotHeldNeedsNoDay() {
        Meeting meeting =
                accepted(meetings, aMeetingRow().with("estatus", "PROGRAMADA").with("fecha_realizada", ""));

        assertThat(meeting.tookPlace()).isFalse();
        assertThat(meeting.heldOn()).isNull();
    }

    @Test
    void nobodyCountedIsNobody() {
        Meeting meeting =
                accepted(meetings, aMeetingRow().with("asistentes", "").with("personas_capacitadas", " "));

        assertThat(meeting.attendees()).isZero();
        assertThat(meeting.trained()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "acuerdo, '', FOLIO_VACIO",
        "fecha_compromiso, '', FECHA_INVALIDA",
        "fecha_compromiso, 2022-02-30, FECHA_INVALIDA",
        "fecha_cumplimiento, pronto, FECHA_INVALIDA",
        "dependencia, NINGUNA, DEPENDENCIA_DESCONOCIDA"
    })
    void aDefectOfAnAgreementHasItsReason(String column, String cell, String reason) {
        defect(rejected(agreements, anAgreementRow().with(column, cell)), column, cell, reason, "acuerdo");
    }

    @Test
    void theFirstReasonOfAnAgreementWins() {
        accepted(agreements, anAgreementRow());

        assertThat(Judgement.whileMending(
                        agreements,
                        anAgreementRow()
                                .with("acuerdo", "")
                                .with("fecha_compromiso", "x")
                                .with("fecha_cumplimiento", "x")
                                .with("dependencia", "x"),
                        "acuerdo",
                        "A-1",
                        "fecha_compromiso",
                        "2022-12-01",
                        "fecha_cumplimiento",
                        "",
                        "dependencia",
                        "OBRAS",
                        "acuerdo",
                        "a-1"))
                .containsExactly(
                        "FOLIO_VACIO",
                        "FECHA_INVALIDA",
                        "FECHA_INVALIDA",
                        "DEPENDENCIA_DESCONOCIDA",
                        "ACUERDO_DUPLICADO",
                        "accepted");
    }

    @Test
    void anyStatusOfAnAgreementIsCarriedAlong() {
        assertThat(accepted(agreements, anAgreementRow().with("estatus", "En proceso"))
                        .status())
                .isEqualTo("En proceso");
    }

    @ParameterizedTest
    @CsvSource({
        "ejercicio, '', PROYECCION_INVALIDA",
        "ejercicio, 0, PROYECCION_INVALIDA",
        "ejercicio, 2022.0, PROYECCION_INVALIDA",
        "ejercicio, ２０２２, PROYECCION_INVALIDA",
        "trimestre, 0, PROYECCION_INVALIDA",
        "trimestre, 5, PROYECCION_INVALIDA",
        "trimestre, T4, PROYECCION_INVALIDA",
        "reuniones_proyectadas, '', PROYECCION_INVALIDA",
        "reuniones_proyectadas, 1.5, PROYECCION_INVALIDA",
        "dependencia, '', DEPENDENCIA_DESCONOCIDA"
    })
    void aDefectOfAProjectionHasItsReason(String column, String cell, String reason) {
        defect(rejected(projections, aProjectionRow().with(column, cell)), column, cell, reason, "");
    }

    @Test
    void theFirstReasonOfAProjectionWins() {
        accepted(projections, aProjectionRow());

        assertThat(Judgement.whileMending(
                        projections,
                        aProjectionRow()
                                .with("ejercicio", "x")
                                .with("trimestre", "x")
                                .with("reuniones_proyectadas", "x")
                                .with("dependencia", "x"),
                        "ejercicio",
                        "02022",
                        "trimestre",
                        "04",
                        "reuniones_proyectadas",
                        "0",
                        "dependencia",
                        "SALUD",
                        "dependencia",
                        "OBRAS"))
                .containsExactly(
                        "PROYECCION_INVALIDA",
                        "PROYECCION_INVALIDA",
                        "PROYECCION_INVALIDA",
                        "DEPENDENCIA_DESCONOCIDA",
                        "PROYECCION_DUPLICADA",
                        "accepted");
    }

    @Test
    void aProjectionIsOnceForYearQuarterAndDependencia() {
        accepted(projections, aProjectionRow());

        assertThat(verdict(projections, aProjectionRow().with("ejercicio", "2021")))
                .isEqualTo("accepted");
        assertThat(verdict(projections, aProjectionRow().with("trimestre", "3")))
                .isEqualTo("accepted");
        assertThat(verdict(projections, aProjectionRow().with("reuniones_proyectadas", "9")))
                .isEqualTo("PROYECCION_DUPLICADA");
    }

    @Test
    void keysOfMeetingsAndAgreementsAreComparedByteByByte() {
        for (String key : new String[] {"a-1", "A-1", "á-1"}) {
            RowFixture meeting = aMeetingRow().with("reunion", key);
            RowFixture agreement = anAgreementRow().with("acuerdo", key);

            assertThat(verdict(meetings, meeting)).isEqualTo("accepted");
            assertThat(verdict(meetings, meeting)).isEqualTo("REUNION_DUPLICADA");
            assertThat(verdict(agreements, agreement)).isEqualTo("accepted");
            assertThat(verdict(agreements, agreement)).isEqualTo("ACUERDO_DUPLICADO");
        }
    }

    private static void defect(Reject reject, String column, String cell, String reason, String keyColumn) {
        assertThat(reject.reason()).hasToString(reason);
        assertThat(reject.detail()).startsWith(column + ": ");
        if (cell.length() > 1) {
            assertThat(reject.detail()).doesNotContain(cell);
        }
        assertThat(reject.referral()).isEmpty();
        assertThat(reject.key().isEmpty()).isEqualTo(keyColumn.isEmpty() || column.equals(keyColumn));
        assertThat(reject.dependency()).isEqualTo(column.equals("dependencia") ? "" : "SALUD");
    }
}
