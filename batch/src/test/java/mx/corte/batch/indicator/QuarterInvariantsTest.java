package mx.corte.batch.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.corte.batch.domain.ForSeeds;
import mx.corte.batch.domain.Petition;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.StatusEffect;
import org.junit.jupiter.api.Test;

/** What holds in every quarter, whatever its rows. */
class QuarterInvariantsTest {

    @ForSeeds
    void theRulesSaidInFiltersOverAllRowsGiveTheSameMeasures(long seed) {
        RandomQuarter quarter = new RandomQuarter(seed);
        NaiveQuarter naive = new NaiveQuarter(quarter);
        List<MeasureResult> results = quarter.complete().close();

        assertThat(said(results, Scope.TOTAL, "")).isEqualTo(naive.measures(""));
        for (String key : RandomQuarter.DEPENDENCIES) {
            assertThat(said(results, Scope.DEPENDENCY, key)).as(key).isEqualTo(naive.measures(key));
        }
    }

    @ForSeeds
    void theBreakdownsAreTheKeysOfTheCohort(long seed) {
        RandomQuarter quarter = new RandomQuarter(seed);
        NaiveQuarter naive = new NaiveQuarter(quarter);
        List<MeasureResult> results = quarter.complete().close();
        Map<Scope, Function<Referral, String>> keys = Map.of(
                Scope.EXECUTING_UNIT,
                referral -> referral.dependency() + "/"
                        + (referral.executingUnit().isEmpty() ? "SIN_ASIGNAR" : referral.executingUnit()),
                Scope.CHANNEL,
                Referral::channel,
                Scope.TOPIC,
                referral -> referral.topic().isEmpty() ? "SIN_ESPECIFICAR" : referral.topic(),
                Scope.MUNICIPALITY,
                referral -> Set.of("15106", "15058").contains(referral.municipality())
                        ? referral.municipality()
                        : "SIN_ESPECIFICAR");

        keys.forEach((scope, keyOf) -> {
            Set<String> ofCohort = quarter.referrals().stream()
                    .filter(referral -> referral.effect() != StatusEffect.VOID)
                    .filter(referral -> quarter.period().inQuarter(referral.referred()))
                    .map(keyOf)
                    .collect(Collectors.toSet());
            assertThat(keys(results, scope)).as("keys of %s", scope).isEqualTo(ofCohort);
            for (String key : ofCohort) {
                assertThat(said(results, scope, key))
                        .as("%s %s", scope, key)
                        .isEqualTo(naive.breakdown(
                                referral -> keyOf.apply(referral).equals(key)));
            }
        });
    }

    @ForSeeds
    void aPartIsNeverMoreThanItsWhole(long seed) {
        List<MeasureResult> results = new RandomQuarter(seed).complete().close();
        // more meetings than projected is possible
        Set<Measure> unlimited = Set.of(Measure.MEETING_RATE, Measure.ANNUAL_PROGRESS);

        assertThat(results)
                .filteredOn(result -> result.measure().kind() == Measure.Kind.PERCENTAGE)
                .filteredOn(result -> !unlimited.contains(result.measure()))
                .allSatisfy(result ->
                        assertThat(result.numerator()).isBetween(0L, Objects.requireNonNull(result.denominator())));
    }

    @ForSeeds
    void thePartsOfEveryDependenciaAddUp(long seed) {
        List<MeasureResult> results = new RandomQuarter(seed).complete().close();
        List<String> keys = new ArrayList<>(RandomQuarter.DEPENDENCIES);
        keys.add("");

        for (String key : keys) {
            Function<Measure, Long> number = measure -> number(results, measure, key);
            assertThat(number.apply(Measure.ATTENDED) + number.apply(Measure.PENDING))
                    .isEqualTo(number.apply(Measure.REFERRED));
            assertThat(number.apply(Measure.OPENING_BACKLOG)
                            + number.apply(Measure.REFERRED)
                            - number.apply(Measure.CONCLUDED))
                    .as("rezago inicial + turnadas - concluidas of %s", key)
                    .isEqualTo(number.apply(Measure.BACKLOG));
            assertThat(number.apply(Measure.BACKLOG_UP_TO_15)
                            + number.apply(Measure.BACKLOG_UP_TO_30)
                            + number.apply(Measure.BACKLOG_UP_TO_60)
                            + number.apply(Measure.BACKLOG_OVER_60))
                    .isEqualTo(number.apply(Measure.BACKLOG));
            assertThat(number.apply(Measure.REFERRED)).isLessThanOrEqualTo(number.apply(Measure.REFERRED_IN_YEAR));
            assertThat(number.apply(Measure.MEETINGS_HELD))
                    .isLessThanOrEqualTo(number.apply(Measure.MEETINGS_HELD_IN_YEAR));
        }
    }

    @ForSeeds
    void theDependenciasAddUpToTheTotal(long seed) {
        List<MeasureResult> results = new RandomQuarter(seed).complete().close();

        for (Measure measure : Measure.values()) {
            if (measure.kind() == Measure.Kind.COUNT && measure.publishedFor(Scope.DEPENDENCY)) {
                assertThat(sum(results, measure, Scope.DEPENDENCY, ""))
                        .as(measure.id())
                        .isEqualTo(number(results, measure, ""));
            }
        }
    }

    @ForSeeds
    void everyBreakdownAddsUpToTheTotalAndTheEjecutorasToTheirDependencia(long seed) {
        List<MeasureResult> results = new RandomQuarter(seed).complete().close();

        for (Measure measure : List.of(Measure.REFERRED, Measure.ATTENDED)) {
            for (Scope scope : List.of(Scope.EXECUTING_UNIT, Scope.CHANNEL, Scope.TOPIC, Scope.MUNICIPALITY)) {
                assertThat(sum(results, measure, scope, ""))
                        .as("%s by %s", measure.id(), scope)
                        .isEqualTo(number(results, measure, ""));
            }
            for (String key : RandomQuarter.DEPENDENCIES) {
                assertThat(sum(results, measure, Scope.EXECUTING_UNIT, key + "/"))
                        .as("%s of the units of %s", measure.id(), key)
                        .isEqualTo(number(results, measure, key));
            }
        }
    }

    @ForSeeds
    void theOrderOfTheRowsIsIrrelevant(long seed) {
        RandomQuarter quarter = new RandomQuarter(seed);
        List<MeasureResult> before = quarter.complete().close();

        assertThat(quarter.shuffle().complete().close()).isEqualTo(before);
    }

    @ForSeeds
    void talliesOfPartsMergeIntoTheTallyOfTheWholeHoweverTheyAreSplit(long seed) {
        RandomQuarter quarter = new RandomQuarter(seed);
        QuarterFixture complete = quarter.complete();
        List<QuarterTally> parts = new ArrayList<>();
        for (int i = 1 + quarter.random().nextInt(6); i > 0; i--) {
            parts.add(complete.emptyTally());
        }
        for (Petition petition : complete.petitions()) {
            anyOf(parts, quarter).add(petition);
        }
        quarter.meetings().forEach(meeting -> anyOf(parts, quarter).add(meeting));
        quarter.agreements().forEach(agreement -> anyOf(parts, quarter).add(agreement));
        quarter.projections().forEach(projection -> anyOf(parts, quarter).add(projection));

        while (parts.size() > 1) {
            QuarterTally one = parts.remove(quarter.random().nextInt(parts.size()));
            anyOf(parts, quarter).merge(one);
        }

        assertThat(complete.measures(parts.get(0))).isEqualTo(complete.close());
    }

    @ForSeeds
    void rowsOutsideTheQuartersWindowsChangeNothingOfIt(long seed) {
        RandomQuarter quarter = new RandomQuarter(seed);
        LocalDate start = quarter.period().start();
        LocalDate last = quarter.period().last();
        QuarterFixture withinOnly = quarter.withoutRows()
                .with(quarter.referrals().stream()
                        .filter(referral -> quarter.period().inQuarter(referral.referred()))
                        .toList())
                .withMeetings(quarter.meetings().stream()
                        .filter(meeting -> meeting.heldOn() != null
                                && !meeting.heldOn().isBefore(start)
                                && !meeting.heldOn().isAfter(last))
                        .toList())
                .withAgreements(quarter.agreements().stream()
                        .filter(agreement -> !agreement.due().isBefore(start)
                                && !agreement.due().isAfter(last))
                        .toList());
        Set<Measure> ofTheQuarter = Set.of(
                Measure.REFERRED,
                Measure.ATTENTION_RATE,
                Measure.PENDING,
                Measure.TIMELINESS_RATE,
                Measure.SUPPORT_RATE,
                Measure.MEAN_DAYS,
                Measure.MEDIAN_DAYS,
                Measure.P90_DAYS,
                Measure.MEETINGS_HELD,
                Measure.TRAINED,
                Measure.AGREEMENT_RATE,
                Measure.COVERAGE);

        assertThat(withinOnly.close())
                .filteredOn(result -> ofTheQuarter.contains(result.measure()))
                .isEqualTo(quarter.complete().close().stream()
                        .filter(result -> ofTheQuarter.contains(result.measure()))
                        .toList());
    }

    @ForSeeds
    void noAplicaIsSaidExactlyWhereTheDenominatorIsZero(long seed) {
        assertThat(new RandomQuarter(seed).complete().close()).allSatisfy(result -> {
            Long denominator = result.denominator();
            assertThat(result.figure().status())
                    .isEqualTo(denominator != null && denominator == 0 ? "no_aplica" : "publicado");
        });
    }

    @ForSeeds
    void cancelledReferralsChangeNothing(long seed) {
        RandomQuarter quarter = new RandomQuarter(seed);

        assertThat(quarter.withoutRows()
                        .with(quarter.referrals().stream()
                                .filter(referral -> referral.effect() != StatusEffect.VOID)
                                .toList())
                        .close())
                .isEqualTo(quarter.withoutRows().with(quarter.referrals()).close());
    }

    @Test
    void theRandomQuartersHaveEverythingInThem() {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (long seed = 1; seed <= 50; seed++) {
            for (MeasureResult result : new RandomQuarter(seed).complete().close()) {
                Long numerator = result.numerator();
                sums.merge(result.measure().id(), numerator == null ? 1 : numerator, Long::sum);
            }
        }

        assertThat(sums)
                .hasSize(Measure.values().length)
                .allSatisfy((measure, sum) -> assertThat(sum).as(measure).isGreaterThan(10));
    }

    private static QuarterTally anyOf(List<QuarterTally> parts, RandomQuarter quarter) {
        return parts.get(quarter.random().nextInt(parts.size()));
    }

    private static Map<String, String> said(List<MeasureResult> results, Scope scope, String key) {
        return results.stream()
                .filter(result -> result.scope() == scope && result.key().equals(key))
                .collect(Collectors.toMap(result -> result.measure().id(), QuarterFixture::said));
    }

    private static Set<String> keys(List<MeasureResult> results, Scope scope) {
        return results.stream()
                .filter(result -> result.scope() == scope)
                .map(MeasureResult::key)
                .collect(Collectors.toSet());
    }

    private static long number(List<MeasureResult> results, Measure measure, String key) {
        return sum(results, measure, key.isEmpty() ? Scope.TOTAL : Scope.DEPENDENCY, key);
    }

    private static long sum(List<MeasureResult> results, Measure measure, Scope scope, String keysFrom) {
        return results.stream()
                .filter(result -> result.measure() == measure && result.scope() == scope)
                .filter(result -> result.key().startsWith(keysFrom))
                .mapToLong(result -> Objects.requireNonNull(result.numerator()))
                .sum();
    }
}
