package mx.corte.batch.intake;

import static mx.corte.batch.domain.ReferralFixture.aReferral;
import static mx.corte.batch.intake.Inconsistency.ATENDIDA_SIN_SOPORTE;
import static mx.corte.batch.intake.Inconsistency.CONCLUIDA_SIN_FECHA;
import static mx.corte.batch.intake.Inconsistency.MUNICIPIO_DESCONOCIDO;
import static mx.corte.batch.intake.Inconsistency.RESPUESTA_ANTES_DE_TURNO;
import static mx.corte.batch.intake.Inconsistency.RESPUESTA_SIN_CONCLUIR;
import static mx.corte.batch.intake.Inconsistency.SIN_EJECUTORA;
import static mx.corte.batch.intake.Inconsistency.TURNO_ANTES_DE_RECEPCION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.ReferralFixture;
import mx.corte.batch.domain.StatusEffect;
import mx.corte.batch.indicator.QuarterFixture;
import mx.corte.batch.indicator.ReferralRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN: a row of the cohort that counts and does not add up. */
class InconsistencyTest {

    @Test
    void nothingIsWrongWithAnOpenRowNorWithAnAttendedOne() {
        assertThat(found(aReferral())).isEmpty();
        assertThat(found(aReferral().answered("2022-10-03"))).isEmpty();
        assertThat(found(aReferral().from(""))).isEmpty();
    }

    @Test
    void concludedWithoutADate() {
        assertThat(found(aReferral().status("IMPROCEDENTE", StatusEffect.CONCLUDES)))
                .containsExactly(CONCLUIDA_SIN_FECHA);
    }

    @Test
    void answeredWithoutConcluding() {
        assertThat(found(aReferral().answerDated(LocalDate.of(2022, 10, 3)))).containsExactly(RESPUESTA_SIN_CONCLUIR);
    }

    @Test
    void answeredBeforeItWasTurned() {
        assertThat(found(aReferral().received("2022-10-03").turned("2022-10-05").answered("2022-10-04")))
                .containsExactly(RESPUESTA_ANTES_DE_TURNO);
    }

    @Test
    void turnedBeforeItWasReceived() {
        assertThat(found(aReferral().received("2022-10-03").turned("2022-10-02")))
                .containsExactly(TURNO_ANTES_DE_RECEPCION);
    }

    @Test
    void attendedWithoutADocument() {
        assertThat(found(aReferral().answered("2022-10-04").documents(0))).containsExactly(ATENDIDA_SIN_SOPORTE);
    }

    @Test
    void withoutAUnit() {
        assertThat(found(aReferral().unit(""))).containsExactly(SIN_EJECUTORA);
    }

    @Test
    void fromAMunicipioThatIsNotInTheCatalogue() {
        assertThat(found(aReferral().from("99999"))).containsExactly(MUNICIPIO_DESCONOCIDO);
    }

    @Test
    void aRowCanHaveSeveral() {
        assertThat(found(aReferral()
                        .received("2022-10-20")
                        .turned("2022-10-10")
                        .answered("2022-10-05")
                        .documents(0)
                        .unit("")
                        .from("99999")))
                .containsExactly(
                        RESPUESTA_ANTES_DE_TURNO,
                        TURNO_ANTES_DE_RECEPCION,
                        ATENDIDA_SIN_SOPORTE,
                        SIN_EJECUTORA,
                        MUNICIPIO_DESCONOCIDO);
        assertThat(found(aReferral()
                        .received("2022-10-20")
                        .turned("2022-10-10")
                        .answerDated(LocalDate.of(2022, 10, 5))
                        .unit("")))
                .containsExactly(
                        RESPUESTA_SIN_CONCLUIR, RESPUESTA_ANTES_DE_TURNO, TURNO_ANTES_DE_RECEPCION, SIN_EJECUTORA);
        assertThat(found(aReferral()
                        .status("ATENDIDA", StatusEffect.CONCLUDES)
                        .unit("")
                        .from("1")))
                .containsExactly(CONCLUIDA_SIN_FECHA, SIN_EJECUTORA, MUNICIPIO_DESCONOCIDO);
    }

    @Test
    void datesAreJudgedAsDeliveredAlsoAfterTheCutOff() {
        // concluded in February with its date: nothing is missing, and it is not attended yet
        assertThat(found(aReferral().answered("2023-02-01").documents(0))).isEmpty();
        assertThat(found(aReferral().answerDated(LocalDate.of(2023, 2, 1)))).containsExactly(RESPUESTA_SIN_CONCLUIR);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30, 0", "2022-10-01, 1", "2022-12-31, 1", "2023-01-01, 0"})
    void onlyTheCohortIsListed(String turned, int count) {
        assertThat(found(aReferral().received("2022-09-01").turned(turned).unit("")))
                .hasSize(count);
    }

    @Test
    void whatIsCancelledIsNotListed() {
        assertThat(found(aReferral().cancelled().unit("").from("99999"))).isEmpty();
    }

    private static List<Inconsistency> found(ReferralFixture referral) {
        ReferralRules rules = new ReferralRules(Period.of(new Quarter(2022, 4)), new BusinessCalendar(List.of()), 15);
        return Inconsistency.of(rules.judge(referral.build()), QuarterFixture.MUNICIPALITIES);
    }
}
