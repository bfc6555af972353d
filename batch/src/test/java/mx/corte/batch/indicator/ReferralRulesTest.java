package mx.corte.batch.indicator;

import static mx.corte.batch.domain.ReferralFixture.aReferral;
import static mx.corte.batch.indicator.QuarterFixture.theLastQuarterOf2022;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.corte.batch.domain.ReferralFixture;
import mx.corte.batch.domain.StatusEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN, Dates and Measures, one referral at a time. */
class ReferralRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-30, 2022-12-31, false",
        "2022-10-01, 2022-12-31, true",
        "2022-12-31, 2022-12-31, true",
        "2023-01-01, 2022-12-31, false",
        "2023-01-01, 2023-02-28, false",
        "2022-11-30, 2022-11-30, true",
        "2022-12-01, 2022-11-30, false"
    })
    void theCohortIsTurnedFromTheFirstDayToTheLastCountedOne(String turned, String cutoff, boolean inCohort) {
        assertThat(judge(cutoff, aReferral().received("2022-09-01").turned(turned))
                        .inCohort())
                .isEqualTo(inCohort);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, false", "2022-01-01, true", "2022-12-31, true", "2023-01-01, false"})
    void theYearBeginsOnTheFirstOfJanuary(String turned, boolean inYear) {
        assertThat(judge(aReferral().received(turned)).inYear()).isEqualTo(inYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-30, 2022-12-31, true",
        "2022-12-31, 2022-12-31, true",
        "2023-01-01, 2022-12-31, false",
        "2023-01-15, 2023-01-31, true",
        "2022-12-01, 2022-11-30, false"
    })
    void itIsAttendedWhenItWasAnsweredByTheCutOff(String answered, String cutoff, boolean attended) {
        assertThat(judge(cutoff, aReferral().answered(answered)).attended()).isEqualTo(attended);
    }

    @Test
    void anOpenStatusIsNotAttendedEvenWithAnAnswerDate() {
        ReferralFacts facts = judge(aReferral().answerDated(LocalDate.of(2022, 10, 10)));

        assertThat(facts.attended()).isFalse();
        assertThat(facts.ordered()).isFalse();
        assertThat(facts.backlogAge()).isPresent();
    }

    @Test
    void aConcludingStatusWithoutDateStaysPending() {
        ReferralFacts facts = judge(aReferral().status("ATENDIDA", StatusEffect.CONCLUDES));

        assertThat(facts.attended()).isFalse();
        assertThat(facts.backlogAge()).isPresent();
    }

    @Test
    void anUnfoundedPetitionIsAttendedToo() {
        assertThat(judge(aReferral().answered("2022-10-10").status("IMPROCEDENTE", StatusEffect.CONCLUDES))
                        .attended())
                .isTrue();
    }

    @Test
    void aCancelledReferralCountsNowhere() {
        ReferralFacts facts =
                judge(aReferral().received("2022-09-01").turned("2022-10-03").cancelled());

        assertThat(facts.inCohort()).isFalse();
        assertThat(facts.inYear()).isFalse();
        assertThat(facts.attended()).isFalse();
        assertThat(facts.timelinessKnown()).isFalse();
        assertThat(facts.opening()).isFalse();
        assertThat(facts.concluded()).isFalse();
        assertThat(facts.backlogAge()).isEmpty();
        assertThat(judge(aReferral().answered("2022-10-10").cancelled()).attended())
                .isFalse();
        assertThat(judge(aReferral().received("2022-09-01").cancelled()).opening())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022-10-09, false", "2022-10-10, true", "2022-10-11, true"})
    void anAnswerIsInOrderFromTheDayOfTheReferral(String answered, boolean ordered) {
        assertThat(judge(aReferral().received("2022-10-03").turned("2022-10-10").answered(answered))
                        .ordered())
                .isEqualTo(ordered);
    }

    @ParameterizedTest
    @CsvSource({"2022-10-21, true", "2022-10-24, true", "2022-10-25, false"})
    void anAnswerIsInTimeUpToTheFifteenthBusinessDayAfterReception(String answered, boolean inTime) {
        ReferralFacts facts =
                judge(aReferral().received("2022-10-03").turned("2022-10-10").answered(answered));

        assertThat(facts.due()).isEqualTo("2022-10-24");
        assertThat(facts.inTime()).isEqualTo(inTime);
        assertThat(facts.timelinessKnown()).isTrue();
    }

    @Test
    void anAnswerBeforeItsReferralIsNeitherInTimeNorLate() {
        ReferralFacts facts =
                judge(aReferral().received("2022-10-03").turned("2022-10-10").answered("2022-10-05"));

        assertThat(facts.attended()).isTrue();
        assertThat(facts.inTime()).isFalse();
        assertThat(facts.timelinessKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022-10-23, false", "2022-10-24, true", "2022-10-25, true"})
    void anOpenReferralIsOverdueFromItsDueDayOn(String cutoff, boolean overdue) {
        ReferralFacts facts = judge(cutoff, aReferral().received("2022-10-03"));

        assertThat(facts.overdue()).isEqualTo(overdue);
        assertThat(facts.timelinessKnown()).isEqualTo(overdue);
        assertThat(facts.inTime()).isFalse();
    }

    @Test
    void aReferralAnsweredAfterTheCutOffIsOverdueOnIt() {
        assertThat(judge("2022-10-31", aReferral().received("2022-10-03").answered("2022-11-02"))
                        .overdue())
                .isTrue();
    }

    @Test
    void theHolidaysOfTheCalendarMoveTheDueDay() {
        assertThat(theLastQuarterOf2022()
                        .withoutWorkOn("2022-10-12")
                        .rules()
                        .judge(aReferral().received("2022-10-03").build())
                        .due())
                .isEqualTo("2022-10-25");
    }

    @Test
    void daysToAnswerRunFromTheReferralNotFromTheReception() {
        assertThat(judge(aReferral().received("2022-10-03").turned("2022-10-10").answered("2022-10-17"))
                        .businessDays())
                .isEqualTo(5);
        assertThat(judge(aReferral().received("2022-10-03").answered("2022-10-03"))
                        .businessDays())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 0-15",
        "2022-12-09, 0-15",
        "2022-12-08, 16-30",
        "2022-11-18, 16-30",
        "2022-11-17, 31-60",
        "2022-10-07, 31-60",
        "2022-10-06, 61+",
        "2020-01-02, 61+"
    })
    void theBacklogIsAsOldAsItsBusinessDaysFromReferralToCutOff(String turned, String age) {
        assertThat(judge(aReferral().received("2020-01-01").turned(turned))
                        .backlogAge()
                        .map(BacklogAge::label))
                .contains(age);
    }

    @Test
    void theBacklogAgesUpToACutOffAfterTheQuarter() {
        assertThat(judge("2023-01-02", aReferral().received("2022-12-09")).backlogAge())
                .contains(BacklogAge.UP_TO_30);
    }

    @Test
    void aReferralTurnedAfterTheLastCountedDayIsNotBacklog() {
        assertThat(judge("2023-02-28", aReferral().received("2023-01-01")).backlogAge())
                .isEmpty();
        assertThat(judge("2022-11-30", aReferral().received("2022-12-01")).backlogAge())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // turned, answered, in the opening backlog, concluded in the period
        "2022-09-30, , true, false",
        "2022-09-01, 2022-09-30, false, false",
        "2022-09-01, 2022-10-01, true, true",
        "2022-09-01, 2022-12-31, true, true",
        "2022-09-01, 2023-01-01, true, false",
        "2022-10-01, 2022-10-15, false, true",
        "2022-10-01, , false, false",
        // an answer dated before the quarter: of the cohort it is concluded all the same
        "2022-10-05, 2022-09-20, false, true",
        "2023-01-02, 2022-12-20, false, false"
    })
    void theOpeningBacklogAndTheConcludedOnesExplainTheBacklog(
            String turned, String answered, boolean opening, boolean concluded) {
        ReferralFixture referral = aReferral().received("2022-09-01").turned(turned);
        ReferralFacts facts = judge(answered == null ? referral : referral.answered(answered));

        assertThat(facts.opening()).isEqualTo(opening);
        assertThat(facts.concluded()).isEqualTo(concluded);
        int backlog = (opening ? 1 : 0) + (facts.inCohort() ? 1 : 0) - (concluded ? 1 : 0);
        assertThat(facts.backlogAge().isPresent()).isEqualTo(backlog == 1);
    }

    private static ReferralFacts judge(ReferralFixture referral) {
        return judge("2022-12-31", referral);
    }

    private static ReferralFacts judge(String cutoff, ReferralFixture referral) {
        return theLastQuarterOf2022().cutOff(cutoff).rules().judge(referral.build());
    }
}
