package mx.corte.batch.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.reports.model.Figure;

/** Turns a tally into the published measures, typed absence included. */
public final class Measures {

    private final Set<Entity> delivered;
    private final List<MeasureResult> results = new ArrayList<>();

    private Measures(Set<Entity> delivered) {
        this.delivered = delivered;
    }

    /**
     * All measures of a quarter: the total, every known dependencia, and the keys of the other scopes that have referrals;
     * keys sorted.
     *
     * @param dependencies known, of any validity
     * @param delivered what the source had; a measure whose source is absent is {@code no_disponible}
     * @param quarterEnd the day that decides which dependencias are in force
     */
    public static List<MeasureResult> of(
            QuarterTally tally, Collection<Dependency> dependencies, Set<Entity> delivered, LocalDate quarterEnd) {
        Measures measures = new Measures(delivered);
        measures.add(Scope.TOTAL, "", withCoverage(tally, dependencies, quarterEnd));
        TreeSet<String> keys = new TreeSet<>();
        dependencies.forEach(dependency -> keys.add(dependency.key()));
        keys.forEach(key -> measures.add(Scope.DEPENDENCY, key, tally.of(Scope.DEPENDENCY, key)));
        for (Scope scope : Scope.values()) {
            if (scope.isBreakdown()) {
                tally.keys(scope).forEach(key -> measures.add(scope, key, tally.of(scope, key)));
            }
        }
        return List.copyOf(measures.results);
    }

    private static Tally withCoverage(QuarterTally tally, Collection<Dependency> dependencies, LocalDate quarterEnd) {
        Tally total = coverage(tally, dependencies, quarterEnd);
        total.merge(tally.total());
        return total;
    }

    /** What these dependencias add to the coverage of the total, by the meetings that were tallied. */
    static Tally coverage(QuarterTally tally, Collection<Dependency> dependencies, LocalDate quarterEnd) {
        Tally coverage = new Tally();
        for (Dependency dependency : dependencies) {
            if (dependency.inForceOn(quarterEnd)) {
                coverage.increment(Measure.DEPENDENCIES_IN_FORCE);
                coverage.increment(
                        Measure.DEPENDENCIES_MET,
                        tally.of(Scope.DEPENDENCY, dependency.key()).get(Measure.MEETINGS_HELD) > 0);
            }
        }
        return coverage;
    }

    private void add(Scope scope, String key, Tally tally) {
        for (Measure measure : Measure.values()) {
            if (measure.publishedFor(scope)) {
                results.add(
                        delivered.containsAll(measure.sources())
                                ? result(measure, scope, key, tally)
                                : new MeasureResult(measure, scope, key, null, null, Figure.Absent.NO_DISPONIBLE));
            }
        }
    }

    private static MeasureResult result(Measure measure, Scope scope, String key, Tally tally) {
        Histogram days = tally.days();
        return switch (measure.kind()) {
            case COUNT -> {
                long count = tally.get(measure);
                yield new MeasureResult(measure, scope, key, count, null, Figure.count(count));
            }
            case PERCENTAGE -> {
                long numerator = tally.get(Objects.requireNonNull(measure.numerator()));
                long denominator = tally.get(Objects.requireNonNull(measure.denominator()));
                yield new MeasureResult(
                        measure, scope, key, numerator, denominator, Rounding.percentage(numerator, denominator));
            }
            case MEAN ->
                new MeasureResult(measure, scope, key, days.sum(), days.size(), Rounding.mean(days.sum(), days.size()));
            case QUANTILE ->
                new MeasureResult(
                        measure,
                        scope,
                        key,
                        null,
                        days.size(),
                        days.percentile(measure == Measure.MEDIAN_DAYS ? 50 : 90));
        };
    }
}
