package mx.corte.batch.indicator;

import static mx.corte.batch.domain.ReferralFixture.aReferral;
import static mx.corte.batch.indicator.QuarterFixture.theLastQuarterOf2022;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.ReferralFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN, Measures: what a quarter says, written {@code numerador/denominador = valor}. */
class MeasuresTest {

    @Test
    void twentyOneOf32Is65Point63Percent() {
        QuarterFixture quarter = theLastQuarterOf2022();
        for (int i = 1; i <= 32; i++) {
            quarter.with(
                    i <= 21
                            ? aReferral().of("F-" + i, 1).answered("2022-10-10")
                            : aReferral().of("F-" + i, 1));
        }

        assertThat(quarter.total(Measure.REFERRED)).isEqualTo("32 = 32");
        assertThat(quarter.total(Measure.ATTENDED)).isEqualTo("21 = 21");
        assertThat(quarter.total(Measure.PENDING)).isEqualTo("11 = 11");
        assertThat(quarter.total(Measure.ATTENTION_RATE)).isEqualTo("21/32 = 65.63");
    }

    @Test
    void theTotalComesFromSummedNumbersNeverFromAveragedPercentages() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        aReferral().to("OBRAS").answered("2022-10-10"),
                        aReferral().to("SALUD"),
                        aReferral().to("SALUD"),
                        aReferral().to("SALUD"));

        assertThat(quarter.of(Scope.DEPENDENCY, "OBRAS", Measure.ATTENTION_RATE))
                .isEqualTo("1/1 = 100.00");
        assertThat(quarter.of(Scope.DEPENDENCY, "SALUD", Measure.ATTENTION_RATE))
                .isEqualTo("0/3 = 0.00");
        assertThat(quarter.total(Measure.ATTENTION_RATE)).isEqualTo("1/4 = 25.00");
    }

    @Test
    void theAccumulatedFiguresRunFromTheFirstOfJanuary() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        aReferral().received("2021-12-31").answered("2022-10-10"),
                        aReferral().received("2022-01-01").answered("2022-01-10"),
                        aReferral().received("2022-05-01"),
                        aReferral().received("2022-10-03").answered("2022-10-10"),
                        aReferral().received("2023-01-01"));

        assertThat(quarter.total(Measure.ATTENTION_RATE)).isEqualTo("1/1 = 100.00");
        assertThat(quarter.total(Measure.ATTENTION_RATE_IN_YEAR)).isEqualTo("2/3 = 66.67");
    }

    @Test
    void timelinessLeavesOutWhatIsOpenAndNotYetDueAndWhatIsOutOfOrder() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        aReferral().received("2022-10-03").answered("2022-10-24"),
                        aReferral().received("2022-10-03").answered("2022-10-25"),
                        aReferral().received("2022-10-03"),
                        aReferral().received("2022-12-19"),
                        aReferral().received("2022-10-03").turned("2022-10-10").answered("2022-10-04"));

        assertThat(quarter.total(Measure.TIMELINESS_KNOWN)).isEqualTo("3 = 3");
        assertThat(quarter.total(Measure.TIMELINESS_RATE)).isEqualTo("1/3 = 33.33");
    }

    @Test
    void supportIsAskedOnlyOfAttendedReferrals() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        aReferral().answered("2022-10-10").documents(2),
                        aReferral().answered("2022-10-10").documents(0),
                        aReferral().documents(3),
                        aReferral().answered("2023-01-10").documents(1));

        assertThat(quarter.total(Measure.SUPPORT_RATE)).isEqualTo("1/2 = 50.00");
    }

    @Test
    void daysToAnswerAreMeanMedianAndPercentileOfTheAnswersInOrder() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        aReferral().received("2022-10-03").answered("2022-10-04"),
                        aReferral().received("2022-10-03").answered("2022-10-05"),
                        aReferral().received("2022-10-03").answered("2022-10-07"),
                        aReferral().received("2022-10-03").answered("2022-10-17"),
                        aReferral().received("2022-10-03").turned("2022-10-10").answered("2022-10-04"));

        // 1, 2, 4 and 10 days
        assertThat(quarter.total(Measure.MEAN_DAYS)).isEqualTo("17/4 = 4.25");
        assertThat(quarter.total(Measure.MEDIAN_DAYS)).isEqualTo("/4 = 3.00");
        assertThat(quarter.total(Measure.P90_DAYS)).isEqualTo("/4 = 8.20");
    }

    @Test
    void theBacklogIsOfAnyYearAndItsAgesAddUpToIt() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        aReferral().received("2019-05-06"),
                        aReferral().received("2022-10-06"),
                        aReferral().received("2022-10-07"),
                        aReferral().received("2022-11-18"),
                        aReferral().received("2022-12-09"),
                        aReferral().received("2022-12-31"),
                        aReferral().received("2022-12-31").answered("2022-12-31"),
                        aReferral().received("2022-12-31").cancelled());

        assertThat(quarter.total(Measure.BACKLOG)).isEqualTo("6 = 6");
        assertThat(quarter.total(Measure.BACKLOG_OVER_60)).isEqualTo("2 = 2");
        assertThat(quarter.total(Measure.BACKLOG_UP_TO_60)).isEqualTo("1 = 1");
        assertThat(quarter.total(Measure.BACKLOG_UP_TO_30)).isEqualTo("1 = 1");
        assertThat(quarter.total(Measure.BACKLOG_UP_TO_15)).isEqualTo("2 = 2");
        assertThat(quarter.total(Measure.OPENING_BACKLOG)).isEqualTo("1 = 1");
        assertThat(quarter.total(Measure.CONCLUDED)).isEqualTo("1 = 1");
        assertThat(quarter.total(Measure.REFERRED)).isEqualTo("6 = 6");
    }

    @Test
    void meetingsCountByTheDayTheyWereHeldAndOnlyWhenTheyWere() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .planned("SALUD", 2022, 4, 2)
                .held("SALUD", "2022-10-01", 5)
                .held("SALUD", "2022-12-31", 7)
                .held("OBRAS", "2022-12-01", 2)
                .held("SALUD", "2022-09-30", 11)
                .held("SALUD", "2023-01-01", 13)
                .held("SALUD", "2021-12-31", 17)
                .notHeld("SALUD", "PROGRAMADA", LocalDate.of(2022, 11, 1))
                .notHeld("SALUD", "CANCELADA", null);

        assertThat(quarter.total(Measure.MEETINGS_HELD)).isEqualTo("3 = 3");
        assertThat(quarter.total(Measure.MEETING_RATE)).isEqualTo("3/2 = 150.00");
        assertThat(quarter.of(Scope.DEPENDENCY, "SALUD", Measure.MEETING_RATE)).isEqualTo("2/2 = 100.00");
        assertThat(quarter.of(Scope.DEPENDENCY, "OBRAS", Measure.MEETING_RATE)).isEqualTo("1/0 no_aplica");
        assertThat(quarter.total(Measure.TRAINED)).isEqualTo("14 = 14");
        assertThat(quarter.total(Measure.TRAINED_IN_YEAR)).isEqualTo("25 = 25");
        assertThat(quarter.total(Measure.MEETINGS_HELD_IN_YEAR)).isEqualTo("4 = 4");
    }

    @Test
    void meetingsHeldAfterTheCutOffDoNotCountYet() {
        assertThat(theLastQuarterOf2022()
                        .cutOff("2022-11-30")
                        .held("SALUD", "2022-11-30", 1)
                        .held("SALUD", "2022-12-01", 1)
                        .total(Measure.MEETINGS_HELD))
                .isEqualTo("1 = 1");
    }

    @Test
    void projectionsAreOfTheQuarterUpToItAndOfTheYear() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .planned("SALUD", 2022, 4, 3)
                .planned("SALUD", 2022, 1, 5)
                .planned("OBRAS", 2022, 3, 7)
                .planned("SALUD", 2021, 4, 100)
                .planned("SALUD", 2023, 1, 100)
                .held("SALUD", "2022-02-01", 0);

        assertThat(quarter.total(Measure.MEETINGS_PLANNED)).isEqualTo("3 = 3");
        assertThat(quarter.total(Measure.MEETINGS_PLANNED_TO_DATE)).isEqualTo("15 = 15");
        assertThat(quarter.total(Measure.ANNUAL_PROGRESS)).isEqualTo("1/15 = 6.67");
        assertThat(quarter.of(Scope.DEPENDENCY, "OBRAS", Measure.MEETINGS_PLANNED))
                .isEqualTo("0 = 0");
    }

    @Test
    void laterQuartersAreOnlyInTheProjectionOfTheYear() {
        List<MeasureResult> results = QuarterFixture.of(
                        Period.of(new Quarter(2022, 2)), new BusinessCalendar(List.of()))
                .planned("SALUD", 2022, 1, 1)
                .planned("SALUD", 2022, 2, 2)
                .planned("SALUD", 2022, 3, 4)
                .planned("SALUD", 2022, 4, 8)
                .close();

        assertThat(QuarterFixture.said(results, Measure.MEETINGS_PLANNED, Scope.TOTAL, ""))
                .isEqualTo("2 = 2");
        assertThat(QuarterFixture.said(results, Measure.MEETINGS_PLANNED_TO_DATE, Scope.TOTAL, ""))
                .isEqualTo("3 = 3");
        assertThat(QuarterFixture.said(results, Measure.MEETINGS_PLANNED_IN_YEAR, Scope.TOTAL, ""))
                .isEqualTo("15 = 15");
    }

    @Test
    void agreementsCountByTheDayTheyWerePromisedForAndAreKeptByDateOnly() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .cutOff("2022-12-15")
                .agreed("SALUD", "2022-10-01", LocalDate.of(2022, 12, 15))
                .agreed("SALUD", "2022-12-15", LocalDate.of(2022, 12, 16))
                .agreed("SALUD", "2022-11-01", null)
                .agreed("SALUD", "2022-11-01", LocalDate.of(2022, 1, 1))
                .agreed("SALUD", "2022-09-30", LocalDate.of(2022, 10, 1))
                .agreed("SALUD", "2022-12-16", LocalDate.of(2022, 10, 1));

        assertThat(quarter.total(Measure.AGREEMENT_RATE)).isEqualTo("2/4 = 50.00");
        assertThat(quarter.of(Scope.DEPENDENCY, "SALUD", Measure.AGREEMENTS_DUE))
                .isEqualTo("4 = 4");
        assertThat(quarter.of(Scope.DEPENDENCY, "OBRAS", Measure.AGREEMENT_RATE))
                .isEqualTo("0/0 no_aplica");
    }

    @Test
    void aDueAgreementMayBeKeptUpToACutOffAfterTheQuarter() {
        assertThat(theLastQuarterOf2022()
                        .cutOff("2023-01-31")
                        .agreed("SALUD", "2022-12-31", LocalDate.of(2023, 1, 31))
                        .agreed("SALUD", "2023-01-15", LocalDate.of(2023, 1, 15))
                        .total(Measure.AGREEMENT_RATE))
                .isEqualTo("1/1 = 100.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, , true",
        "2023-01-01, , false",
        ", 2022-12-31, true",
        ", 2022-12-30, false",
        ", , true",
    })
    void coverageIsOfTheDependenciasInForceOnTheQuartersLastDay(LocalDate from, LocalDate until, boolean inForce) {
        QuarterFixture quarter = theLastQuarterOf2022()
                .cutOff("2022-11-30")
                .knowing(new Dependency("NUEVA", "Nueva", "N", from, until))
                .held("NUEVA", "2022-10-05", 0)
                .held("SALUD", "2022-10-05", 0)
                .held("SALUD", "2022-10-06", 0)
                .held("OBRAS", "2022-12-05", 0);

        assertThat(quarter.total(Measure.COVERAGE)).isEqualTo(inForce ? "2/3 = 66.67" : "1/2 = 50.00");
        assertThat(quarter.of(Scope.DEPENDENCY, "NUEVA", Measure.MEETINGS_HELD)).isEqualTo("1 = 1");
    }

    @Test
    void aPetitionIsReceivedOnceWithItsEarliestReceptionAndAttendedWhenAllOfItIs() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        aReferral().of("whole", 1).received("2022-10-03").answered("2022-10-10"),
                        aReferral().of("whole", 2).received("2022-11-03").answered("2022-12-31"),
                        aReferral().of("half", 1).received("2022-10-03").answered("2022-10-10"),
                        aReferral().of("half", 2).received("2022-10-03").turned("2023-03-01"),
                        aReferral().of("spring", 1).received("2022-04-01").answered("2022-10-10"),
                        aReferral().of("spring", 2).received("2022-10-01").answered("2022-10-10"),
                        aReferral().of("last year", 1).received("2021-12-31").answered("2022-01-10"),
                        aReferral().of("last year", 2).received("2022-10-03").answered("2022-10-10"),
                        aReferral().of("late", 1).received("2023-01-01"),
                        aReferral().of("void", 1).received("2022-10-03").cancelled(),
                        aReferral().of("partly void", 1).received("2022-03-03").cancelled(),
                        aReferral().of("partly void", 2).received("2022-10-03").answered("2022-10-10"));

        assertThat(quarter.total(Measure.PETITIONS_RECEIVED)).isEqualTo("3 = 3");
        assertThat(quarter.total(Measure.PETITIONS_ATTENDED)).isEqualTo("2 = 2");
        assertThat(quarter.total(Measure.PETITIONS_RECEIVED_IN_YEAR)).isEqualTo("4 = 4");
        assertThat(quarter.total(Measure.PETITIONS_ATTENDED_IN_YEAR)).isEqualTo("3 = 3");
    }

    @Test
    void aReceptionThatTheSnapshotOnlyRemembersDecidesToo() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(aReferral().of("F-1", 2).received("2022-10-03"))
                .receivedEarlier(Map.of("F-1", LocalDate.of(2020, 5, 5)));

        assertThat(quarter.total(Measure.PETITIONS_RECEIVED_IN_YEAR)).isEqualTo("0 = 0");
        assertThat(quarter.total(Measure.REFERRED)).isEqualTo("1 = 1");
    }

    @Test
    void noRowsGiveNoAplicaAndNeverAPercentage() {
        assertThat(theLastQuarterOf2022().close()).allSatisfy(result -> {
            switch (result.measure().kind()) {
                case COUNT ->
                    assertThat(QuarterFixture.said(result))
                            .isEqualTo(result.measure() == Measure.DEPENDENCIES_IN_FORCE ? "2 = 2" : "0 = 0");
                case PERCENTAGE ->
                    assertThat(QuarterFixture.said(result))
                            .isEqualTo(result.measure() == Measure.COVERAGE ? "0/2 = 0.00" : "0/0 no_aplica");
                case MEAN -> assertThat(QuarterFixture.said(result)).isEqualTo("0/0 no_aplica");
                case QUANTILE -> assertThat(QuarterFixture.said(result)).isEqualTo("/0 no_aplica");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PETITIONS | porcentaje_atencion, turnadas, dias_mediana, dias_promedio, rezago, peticiones_recibidas",
                "MEETINGS | reuniones_realizadas, porcentaje_reuniones, avance_anual, personas_capacitadas, cobertura",
                "PROJECTIONS | reuniones_proyectadas, porcentaje_reuniones, avance_anual",
                "AGREEMENTS | acuerdos_por_vencer, acuerdos_cumplidos, porcentaje_acuerdos"
            })
    void whatWasNotDeliveredIsNotAvailableWhichWinsOverNoAplica(Entity absent, String measures) {
        List<MeasureResult> results = theLastQuarterOf2022().without(absent).close();

        for (String id : List.of(measures.strip().split(", ", -1))) {
            assertThat(QuarterFixture.said(results, Measure.ofId(id).orElseThrow(), Scope.TOTAL, ""))
                    .as(id)
                    .isEqualTo(" no_disponible");
        }
    }

    @Test
    void eachSourceSilencesItsOwnMeasuresOnly() {
        for (Entity absent : EnumSet.of(Entity.PETITIONS, Entity.MEETINGS, Entity.AGREEMENTS, Entity.PROJECTIONS)) {
            Set<Measure> silent = theLastQuarterOf2022().without(absent).close().stream()
                    .filter(result -> result.figure().status().equals("no_disponible"))
                    .map(MeasureResult::measure)
                    .collect(Collectors.toSet());

            assertThat(silent)
                    .as("without %s", absent)
                    .isEqualTo(Arrays.stream(Measure.values())
                            .filter(measure -> measure.sources().contains(absent))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void absentCataloguesSilenceNothing() {
        assertThat(theLastQuarterOf2022()
                        .without(Entity.EXECUTING_UNITS, Entity.MUNICIPALITIES, Entity.NON_WORKING_DAYS)
                        .close())
                .noneMatch(result -> result.figure().status().equals("no_disponible"));
    }

    @Test
    void whatIsNotSpecifiedHasAKeyOfItsOwnInTheBreakdowns() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        aReferral().unit("").about("").from(""),
                        aReferral().from("99999").answered("2022-10-10"),
                        aReferral().to("OBRAS").unit(""));

        assertThat(quarter.of(Scope.EXECUTING_UNIT, "SALUD/SIN_ASIGNAR", Measure.ATTENTION_RATE))
                .isEqualTo("0/1 = 0.00");
        assertThat(quarter.of(Scope.EXECUTING_UNIT, "OBRAS/SIN_ASIGNAR", Measure.REFERRED))
                .isEqualTo("1 = 1");
        assertThat(quarter.of(Scope.TOPIC, "SIN_ESPECIFICAR", Measure.REFERRED)).isEqualTo("1 = 1");
        assertThat(quarter.of(Scope.MUNICIPALITY, "SIN_ESPECIFICAR", Measure.ATTENTION_RATE))
                .isEqualTo("1/2 = 50.00");
        assertThat(quarter.of(Scope.MUNICIPALITY, "99999", Measure.REFERRED)).isEqualTo("not published");
        assertThat(quarter.of(Scope.CHANNEL, "VENTANILLA", Measure.ATTENDED)).isEqualTo("1 = 1");
    }

    @Test
    void aBreakdownListsOnlyKeysOfTheCohortButEveryKnownDependenciaIsListed() {
        List<MeasureResult> results = theLastQuarterOf2022()
                .with(
                        aReferral().received("2022-09-30").about("VIEJO").through("CORREO_ELECTRONICO"),
                        aReferral().cancelled().about("NULO"))
                .close();

        assertThat(results).extracting(MeasureResult::scope).containsOnly(Scope.TOTAL, Scope.DEPENDENCY);
        assertThat(results).extracting(MeasureResult::key).containsOnly("", "OBRAS", "SALUD");
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL, turnadas turnadas_acumulado acuerdos_cumplidos cobertura peticiones_recibidas, ''",
        "DEPENDENCY, turnadas turnadas_acumulado acuerdos_cumplidos, cobertura peticiones_recibidas",
        "CHANNEL, turnadas atendidas porcentaje_atencion, pendientes rezago turnadas_acumulado"
    })
    void everyScopePublishesTheMeasuresOfItsOwn(Scope scope, String published, String others) {
        for (String id : published.split(" ", -1)) {
            assertThat(Measure.ofId(id).orElseThrow().publishedFor(scope))
                    .as(id)
                    .isTrue();
        }
        for (String id : others.isEmpty() ? new String[0] : others.split(" ", -1)) {
            assertThat(Measure.ofId(id).orElseThrow().publishedFor(scope))
                    .as(id)
                    .isFalse();
        }
    }

    @Test
    void theMeasuresAreThoseOfTheOutputContractInItsOrder() {
        assertThat(Arrays.stream(Measure.values()).map(Measure::id).collect(Collectors.joining(", ")))
                .isEqualTo(
                        """
                        turnadas, atendidas, pendientes, porcentaje_atencion, turnadas_acumulado, atendidas_acumulado, \
                        porcentaje_atencion_acumulado, con_plazo_resuelto, en_plazo, porcentaje_en_plazo, con_soporte, \
                        porcentaje_con_soporte, dias_promedio, dias_mediana, dias_p90, rezago_inicial, \
                        concluidas_en_periodo, rezago, rezago_0-15, rezago_16-30, rezago_31-60, rezago_61+, \
                        reuniones_realizadas, reuniones_proyectadas, porcentaje_reuniones, reuniones_acumulado, \
                        reuniones_proyectadas_acumulado, reuniones_proyectadas_anual, avance_anual, \
                        personas_capacitadas, personas_capacitadas_acumulado, acuerdos_por_vencer, acuerdos_cumplidos, \
                        porcentaje_acuerdos, peticiones_recibidas, peticiones_atendidas, \
                        peticiones_recibidas_acumulado, peticiones_atendidas_acumulado, dependencias_con_reunion, \
                        dependencias_vigentes, cobertura""");
    }

    @Test
    void lateAnswersCountForACutOffAfterTheQuarterAndNotForOneBefore() {
        ReferralFixture[] rows = {
            aReferral().received("2022-10-03").answered("2022-11-15"),
            aReferral().received("2022-12-20").answered("2023-01-10"),
            aReferral().received("2023-01-05").answered("2023-01-06")
        };

        assertThat(theLastQuarterOf2022().cutOff("2022-10-31").with(rows).total(Measure.ATTENTION_RATE))
                .isEqualTo("0/1 = 0.00");
        assertThat(theLastQuarterOf2022().with(rows).total(Measure.ATTENTION_RATE))
                .isEqualTo("1/2 = 50.00");
        assertThat(theLastQuarterOf2022().cutOff("2023-01-31").with(rows).total(Measure.ATTENTION_RATE))
                .isEqualTo("2/2 = 100.00");
    }
}
