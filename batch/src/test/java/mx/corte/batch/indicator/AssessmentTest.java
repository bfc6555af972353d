package mx.corte.batch.indicator;

import static mx.corte.batch.indicator.QuarterFixture.theLastQuarterOf2022;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.ReferralFixture;
import mx.corte.reports.model.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN, Indicators are data: value, fulfilment and light. */
class AssessmentTest {

    private static final TrafficLightBands DEFAULT = new TrafficLightBands(band("90", "110"), band("70", "130"));
    private static final TrafficLightBands NO_UPPER_END = new TrafficLightBands(band("90", null), band("70", null));

    @ParameterizedTest
    @CsvSource({
        "0, RED",
        "69.99, RED",
        "70, AMBER",
        "89.99, AMBER",
        "90, GREEN",
        "100, GREEN",
        "110, GREEN",
        "110.01, AMBER",
        "130, AMBER",
        "130.01, RED",
        "1000, RED"
    })
    void theDefaultBandsHaveTwoEnds(BigDecimal fulfilment, Light light) {
        assertThat(DEFAULT.light(fulfilment)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"69.99, RED", "70.00, AMBER", "89.99, AMBER", "90.00, GREEN", "130.01, GREEN", "1000, GREEN"})
    void bandsWithoutUpperEndAreOpen(BigDecimal fulfilment, Light light) {
        assertThat(NO_UPPER_END.light(fulfilment)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({
        // the light sees fulfilment rounded to two decimals: 89.995 is 90.00
        "17999, 20000, 90.00, GREEN",
        "1799, 2000, 89.95, AMBER",
        "69994, 100000, 69.99, RED",
        "69995, 100000, 70.00, AMBER",
        "110004, 100000, 110.00, GREEN",
        "110005, 100000, 110.01, AMBER"
    })
    void theLightIsThatOfTheRoundedFulfilment(long numerator, long denominator, String fulfilment, Light light) {
        Assessment assessment = Assessment.ofRatio(indicator(true), numerator, denominator, goal("100"));

        assertThat(assessment.fulfilment().plain()).isEqualTo(fulfilment);
        assertThat(assessment.light()).isEqualTo(light);
    }

    @Test
    void fulfilmentIsTakenFromTheExactValueNotFromTheRoundedOne() {
        // 65.625 / 80 is 82.03; the rounded 65.63 would give 82.04
        Assessment assessment = Assessment.ofRatio(indicator(true), 21, 32, goal("80"));

        assertThat(assessment.value().plain()).isEqualTo("65.63");
        assertThat(assessment.fulfilment().plain()).isEqualTo("82.03");
    }

    @ParameterizedTest
    @CsvSource({"8.00, 10, 125.00", "12.50, 10, 80.00", "10.00, 10, 100.00", "0.00, 10, 100.00", "0.00, 1, 100.00"})
    void lessIsBetterWhenItDescendsAndNothingAtAllIs100(String value, String goal, String fulfilment) {
        assertThat(Assessment.ofFigure(indicator(false), Figure.of(new BigDecimal(value)), goal(goal))
                        .fulfilment()
                        .plain())
                .isEqualTo(fulfilment);
    }

    @Test
    void aDescendingPercentageTurnsTheQuotientRound() {
        Assessment assessment = Assessment.ofRatio(indicator(false), 1, 3, goal("20"));

        assertThat(assessment.fulfilment().plain()).isEqualTo("60.00");
        assertThat(Assessment.ofRatio(indicator(false), 0, 3, goal("20"))
                        .fulfilment()
                        .plain())
                .isEqualTo("100.00");
        assertThat(Assessment.ofRatio(indicator(false), 0, 0, goal("20")).light())
                .isEqualTo(Light.NONE);
    }

    @Test
    void withoutAGoalOrWithAGoalOfZeroThereIsNoLight() {
        for (boolean ascending : new boolean[] {true, false}) {
            for (Optional<Goal> goal : List.of(Optional.<Goal>empty(), goal("0"), goal("0.00"))) {
                Assessment assessment = Assessment.ofRatio(indicator(ascending), 9, 10, goal);

                assertThat(assessment.value().plain()).isEqualTo("90.00");
                assertThat(assessment.fulfilment()).isEqualTo(Figure.Absent.NO_APLICA);
                assertThat(assessment.light()).isEqualTo(Light.NONE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void withoutANumberThereIsNoLight(boolean ascending) {
        for (Figure figure : Figure.Absent.values()) {
            Assessment assessment = Assessment.ofFigure(indicator(ascending), figure, goal("100"));

            assertThat(assessment.value()).isEqualTo(figure);
            assertThat(assessment.fulfilment()).isEqualTo(Figure.Absent.NO_APLICA);
            assertThat(assessment.light()).isEqualTo(Light.NONE);
        }
    }

    @Test
    void aQuarterIsAssessedFromItsMeasures() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(ReferralFixture.aReferral().answered("2022-10-10"), ReferralFixture.aReferral());
        Assessment assessment = Assessment.of(indicator(true), total(quarter), goal("50"));

        assertThat(assessment.numerator()).isEqualTo(1);
        assertThat(assessment.denominator()).isEqualTo(2);
        assertThat(assessment.value().plain()).isEqualTo("50.00");
        assertThat(assessment.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aQuarterWithoutPetitionsIsNotAssessed() {
        Assessment absent =
                Assessment.of(indicator(true), total(theLastQuarterOf2022().without(Entity.PETITIONS)), goal("50"));
        Assessment empty = Assessment.of(indicator(true), total(theLastQuarterOf2022()), goal("50"));

        assertThat(absent.value()).isEqualTo(Figure.Absent.NO_DISPONIBLE);
        assertThat(absent.light()).isEqualTo(Light.NONE);
        assertThat(empty.value()).isEqualTo(Figure.Absent.NO_APLICA);
        assertThat(empty.light()).isEqualTo(Light.NONE);
    }

    @Test
    void aMeasureAsItStandsIsAssessedToo() {
        QuarterFixture quarter = theLastQuarterOf2022()
                .with(
                        ReferralFixture.aReferral().answered("2022-10-05"),
                        ReferralFixture.aReferral().answered("2022-10-07"));

        assertThat(plain(Measure.MEDIAN_DAYS, quarter)).isEqualTo("3.00 of /2, 133.33");
        assertThat(plain(Measure.MEAN_DAYS, quarter)).isEqualTo("3.00 of 6/2, 133.33");
        assertThat(plain(Measure.ATTENTION_RATE, quarter)).isEqualTo("100.00 of 2/2, 4.00");
        assertThat(plain(Measure.ATTENDED, quarter)).isEqualTo("2 of 2/, 200.00");
        assertThat(plain(Measure.MEDIAN_DAYS, theLastQuarterOf2022())).isEqualTo(" of /0, ");
    }

    /** Against a goal of four, where less is better. */
    private static String plain(Measure measure, QuarterFixture quarter) {
        IndicatorDefinition indicator = new IndicatorDefinition(
                "x", texts(), measure, Optional.empty(), false, DEFAULT, LocalDate.EPOCH, Optional.empty());
        Assessment assessment = Assessment.of(indicator, total(quarter), goal("4"));
        Long numerator = assessment.numerator();
        Long denominator = assessment.denominator();
        return assessment.value().plain() + " of " + (numerator == null ? "" : numerator) + "/"
                + (denominator == null ? "" : denominator) + ", "
                + assessment.fulfilment().plain();
    }

    private static Map<Measure, MeasureResult> total(QuarterFixture quarter) {
        return quarter.close().stream()
                .filter(result -> result.scope() == Scope.TOTAL)
                .collect(Collectors.toMap(MeasureResult::measure, result -> result));
    }

    private static IndicatorDefinition indicator(boolean ascending) {
        return new IndicatorDefinition(
                "atencion",
                texts(),
                Measure.ATTENDED,
                Optional.of(Measure.REFERRED),
                ascending,
                DEFAULT,
                LocalDate.EPOCH,
                Optional.empty());
    }

    private static IndicatorDefinition.Texts texts() {
        return new IndicatorDefinition.Texts("", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    private static Optional<Goal> goal(String amount) {
        return Optional.of(new Goal(
                "atencion",
                Optional.empty(),
                Optional.empty(),
                "",
                new BigDecimal(amount),
                false,
                LocalDate.EPOCH,
                "",
                false));
    }

    private static TrafficLightBands.Band band(String from, @Nullable String to) {
        return new TrafficLightBands.Band(
                new BigDecimal(from), Optional.ofNullable(to).map(BigDecimal::new));
    }
}
