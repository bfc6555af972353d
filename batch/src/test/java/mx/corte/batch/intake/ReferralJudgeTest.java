package mx.corte.batch.intake;

import static mx.corte.batch.domain.RowFixture.aPetitionRow;
import static mx.corte.batch.intake.Judgement.accepted;
import static mx.corte.batch.intake.Judgement.rejected;
import static mx.corte.batch.intake.Judgement.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.Reject;
import mx.corte.batch.domain.StatusEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DOMAIN, rows of {@code peticiones} that are rejected. */
class ReferralJudgeTest {

    private final ReferralJudge judge = Judgement.ofReferrals();

    @Test
    void aGoodRowBecomesAReferral() {
        assertThat(accepted(judge, aPetitionRow()))
                .isEqualTo(new Referral(
                        "F-1",
                        1,
                        LocalDate.of(2022, 10, 3),
                        "VENTANILLA",
                        "SALUD",
                        "15106",
                        "SALUD",
                        LocalDate.of(2022, 10, 4),
                        "HOSPITALES",
                        "ATENDIDA",
                        StatusEffect.CONCLUDES,
                        LocalDate.of(2022, 10, 20),
                        1));
    }

    @Test
    void whatMayBeEmptyMayBeEmpty() {
        Referral referral = accepted(
                judge,
                aPetitionRow()
                        .with("tema", "")
                        .with("municipio", "")
                        .with("unidad_ejecutora", "")
                        .with("fecha_respuesta", ""));

        assertThat(referral.answered()).isNull();
        assertThat(referral.topic() + referral.municipality() + referral.executingUnit())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "folio,'',FOLIO_VACIO",
                "folio,' \t\u00a0 ',FOLIO_VACIO",
                "turno,'',TURNO_INVALIDO",
                "turno,0,TURNO_INVALIDO",
                "turno,00,TURNO_INVALIDO",
                "turno,-1,TURNO_INVALIDO",
                "turno,+1,TURNO_INVALIDO",
                "turno,1.0,TURNO_INVALIDO",
                "turno,1 0,TURNO_INVALIDO",
                "turno,uno,TURNO_INVALIDO",
                "turno,１,TURNO_INVALIDO",
                "turno,١,TURNO_INVALIDO",
                "turno,1234567890,TURNO_INVALIDO",
                "turno,0000000001,TURNO_INVALIDO",
                "fecha_recepcion,'',FECHA_INVALIDA",
                "fecha_recepcion,2022-02-30,FECHA_INVALIDA",
                "fecha_recepcion,2021-02-29,FECHA_INVALIDA",
                "fecha_recepcion,20220924,FECHA_INVALIDA",
                "fecha_recepcion,0000-01-01,FECHA_INVALIDA",
                "fecha_recepcion,24/09/2022,FECHA_INVALIDA",
                "fecha_recepcion,2022-9-24,FECHA_INVALIDA",
                "fecha_recepcion,2022-09-24T00:00,FECHA_INVALIDA",
                "fecha_recepcion,2022-09-24 00:00:00,FECHA_INVALIDA",
                "fecha_recepcion,2022/09/24,FECHA_INVALIDA",
                "fecha_recepcion,２０２２-09-24,FECHA_INVALIDA",
                "fecha_recepcion,+022-09-24,FECHA_INVALIDA",
                "fecha_recepcion,2022-00-24,FECHA_INVALIDA",
                "fecha_recepcion,2022-13-24,FECHA_INVALIDA",
                "fecha_recepcion,2022-01-00,FECHA_INVALIDA",
                "fecha_turno,'',FECHA_INVALIDA",
                "fecha_turno,2022-06-31,FECHA_INVALIDA",
                "fecha_respuesta,pendiente,FECHA_INVALIDA",
                "fecha_respuesta,0000-00-00,FECHA_INVALIDA",
                "dependencia,'',DEPENDENCIA_DESCONOCIDA",
                "dependencia,salud,DEPENDENCIA_DESCONOCIDA",
                "estatus,'',ESTATUS_DESCONOCIDO",
                "estatus,Atendida,ESTATUS_DESCONOCIDO",
                "canal,'',CANAL_DESCONOCIDO",
                "canal,CORREO,CANAL_DESCONOCIDO",
                "documentos_soporte,'',DOCUMENTOS_INVALIDOS",
                "documentos_soporte,dos,DOCUMENTOS_INVALIDOS",
                "documentos_soporte,-1,DOCUMENTOS_INVALIDOS",
                "documentos_soporte,1.0,DOCUMENTOS_INVALIDOS",
                "documentos_soporte,1000000000,DOCUMENTOS_INVALIDOS",
                "documentos_soporte,２,DOCUMENTOS_INVALIDOS"
            })
    void aDefectHasItsReasonAndIsNamedButNeverQuoted(String column, String cell, String reason) {
        Reject reject = rejected(judge, aPetitionRow().number(7).with(column, cell));

        assertThat(reject.reason()).hasToString(reason);
        assertThat(reject.entity()).isEqualTo(Entity.PETITIONS);
        assertThat(reject.number()).isEqualTo(7);
        assertThat(reject.detail()).startsWith(column + ": ");
        if (cell.strip().length() > 3) {
            assertThat(reject.detail()).doesNotContain(cell);
        }
        assertThat(reject.key()).isEqualTo(column.equals("folio") ? "" : "F-1");
        assertThat(reject.referral()).isEqualTo(column.equals("turno") ? "" : "1");
        assertThat(reject.dependency()).isEqualTo(column.equals("dependencia") ? "" : "SALUD");
    }

    @Test
    void theFirstReasonWinsInTheOrderOfTheRules() {
        accepted(judge, aPetitionRow().with("folio", "F-9"));

        assertThat(Judgement.whileMending(
                        judge,
                        aPetitionRow()
                                .with("folio", "")
                                .with("turno", "x")
                                .with("fecha_recepcion", "x")
                                .with("dependencia", "x")
                                .with("estatus", "x")
                                .with("canal", "x")
                                .with("documentos_soporte", "x"),
                        "folio",
                        "F-9",
                        "turno",
                        "1",
                        "fecha_recepcion",
                        "2022-10-03",
                        "dependencia",
                        "SALUD",
                        "estatus",
                        "TURNADA",
                        "canal",
                        "VENTANILLA",
                        "documentos_soporte",
                        "0",
                        "turno",
                        "2"))
                .containsExactly(
                        "FOLIO_VACIO",
                        "TURNO_INVALIDO",
                        "FECHA_INVALIDA",
                        "DEPENDENCIA_DESCONOCIDA",
                        "ESTATUS_DESCONOCIDO",
                        "CANAL_DESCONOCIDO",
                        "DOCUMENTOS_INVALIDOS",
                        "TURNO_DUPLICADO",
                        "accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fecha_recepcion", "fecha_turno", "fecha_respuesta"})
    void anyBadDateComesBeforeAnUnknownDependencia(String column) {
        assertThat(verdict(judge, aPetitionRow().with(column, "x").with("dependencia", "x")))
                .isEqualTo("FECHA_INVALIDA");
    }

    @Test
    void cellsAreTrimmedBeforeTheyAreJudged() {
        Referral referral = accepted(
                judge,
                aPetitionRow()
                        .with("folio", "\u00a0F-1 ")
                        .with("turno", "\t2\t")
                        .with("fecha_recepcion", " 2022-10-03\u00a0")
                        .with("estatus", "ATENDIDA ")
                        .with("fecha_respuesta", " "));

        assertThat(referral.folio()).isEqualTo("F-1");
        assertThat(referral.number()).isEqualTo(2);
        assertThat(referral.answered()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "01", "000000001", " 1\u00a0"})
    void aTurnoIsComparedAsANumber(String turno) {
        accepted(judge, aPetitionRow().with("turno", "1"));

        assertThat(verdict(judge, aPetitionRow().with("turno", turno))).isEqualTo("TURNO_DUPLICADO");
    }

    @Test
    void nineDigitsAreANumber() {
        assertThat(accepted(judge, aPetitionRow().with("turno", "999999999").with("documentos_soporte", "000000012")))
                .extracting(Referral::number, Referral::documents)
                .containsExactly(999_999_999, 12);
    }

    @Test
    void foliosAreComparedByteByByte() {
        for (String folio : new String[] {"a-1", "A-1", "á-1", "a\u0301-1", "Á-1", "a -1", "a-01", "ａ-1"}) {
            assertThat(verdict(judge, aPetitionRow().with("folio", folio)))
                    .as(folio)
                    .isEqualTo("accepted");
            assertThat(verdict(judge, aPetitionRow().with("folio", folio)))
                    .as(folio)
                    .isEqualTo("TURNO_DUPLICADO");
        }
    }

    @Test
    void folioAndTurnoDoNotRunIntoOneAnother() {
        accepted(judge, aPetitionRow().with("folio", "1").with("turno", "12"));

        assertThat(verdict(judge, aPetitionRow().with("folio", "21").with("turno", "1")))
                .isEqualTo("accepted");
        assertThat(verdict(judge, aPetitionRow().with("folio", "2\n1").with("turno", "1")))
                .isEqualTo("accepted");
    }

    @Test
    void aCancelledRowBlocksALaterDuplicate() {
        accepted(judge, aPetitionRow().with("estatus", "CANCELADA"));

        assertThat(verdict(judge, aPetitionRow())).isEqualTo("TURNO_DUPLICADO");
    }

    @Test
    void aRejectedRowBlocksNothing() {
        rejected(judge, aPetitionRow().with("canal", "x"));

        assertThat(verdict(judge, aPetitionRow())).isEqualTo("accepted");
    }

    @Test
    void aDuplicateShowsItsKeyForNothingIsWrongWithIt() {
        accepted(judge, aPetitionRow());
        Reject reject = rejected(judge, aPetitionRow());

        assertThat(reject.key()).isEqualTo("F-1");
        assertThat(reject.referral()).isEqualTo("1");
        assertThat(reject.dependency()).isEqualTo("SALUD");
        assertThat(reject.detail()).doesNotContain("F-1");
    }

    @Test
    void whatIsTooLongToBeStoredStopsTheRunRatherThanBeingCut() {
        assertThat(accepted(judge, aPetitionRow().with("tema", "t".repeat(255))).topic())
                .hasSize(255);
        assertThatThrownBy(() -> judge.judge(aPetitionRow()
                        .number(3)
                        .with("turno", "2")
                        .with("tema", "t".repeat(256))
                        .build()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.key()).isEqualTo("source.cell.long");
                    assertThat(problem.arguments()).containsExactly("peticiones", 3L, "tema", 255);
                });
    }

    @Test
    void aRejectShowsAnOverlongKeyOnlyInPart() {
        Reject reject =
                rejected(judge, aPetitionRow().with("folio", "f".repeat(300)).with("canal", ""));

        assertThat(reject.key()).hasSize(255).endsWith("f…");
    }
}
