package mx.corte.batch.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.indicator.Measure;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrafficLight;

/**
 * Indicators are about totals. Where the quarter's total is kept back, every indicator over petitions is too, because others bound
 * it; where an earlier quarter's is, those that look beyond the quarter, because the difference would give it back.
 */
final class PublicIndicators {

    private static final Set<Measure> BEYOND_THE_QUARTER = EnumSet.of(
            Measure.REFERRED_IN_YEAR,
            Measure.ATTENDED_IN_YEAR,
            Measure.ATTENTION_RATE_IN_YEAR,
            Measure.OPENING_BACKLOG,
            Measure.CONCLUDED,
            Measure.BACKLOG,
            Measure.PETITIONS_RECEIVED_IN_YEAR,
            Measure.PETITIONS_ATTENDED_IN_YEAR);

    private final QuarterlyReport report;
    private final Set<String> keptBack;

    /** @param hidesTotal whether a count of the quarter's total is kept back */
    PublicIndicators(
            QuarterlyReport report,
            List<IndicatorDefinition> definitions,
            boolean hidesTotal,
            List<PublishedRow> earlier) {
        this.report = report;
        boolean earlierTotal = earlier.stream().anyMatch(row -> row.scope().equals(MeasureTable.TOTAL) && !row.shown());
        this.keptBack = definitions.stream()
                .filter(definition -> measures(definition)
                        .anyMatch(measure -> measure.sources().contains(Entity.PETITIONS)
                                && (hidesTotal || (earlierTotal && BEYOND_THE_QUARTER.contains(measure)))))
                .map(IndicatorDefinition::id)
                .collect(Collectors.toSet());
    }

    /** As the public gets them; no trend, which earlier publications tell themselves. */
    List<IndicatorResult> results() {
        return report.indicators().stream()
                .map(result -> mayBeTold(result.sheet().id()) ? withoutTrend(result) : suppressed(result))
                .toList();
    }

    boolean mayBeTold(String indicator) {
        return !keptBack.contains(indicator);
    }

    static Stream<Measure> measures(IndicatorDefinition definition) {
        return Stream.of(Optional.of(definition.numerator()), definition.denominator())
                .flatMap(Optional::stream);
    }

    private static IndicatorResult withoutTrend(IndicatorResult result) {
        return new IndicatorResult(
                result.sheet(),
                result.unit(),
                result.numerator(),
                result.denominator(),
                result.value(),
                result.goal(),
                result.fulfilment(),
                result.light(),
                List.of());
    }

    /** A light would say in which range the value is. */
    private static IndicatorResult suppressed(IndicatorResult result) {
        return new IndicatorResult(
                result.sheet(),
                result.unit(),
                null,
                null,
                Figure.Absent.SUPRIMIDO,
                result.goal(),
                Figure.Absent.SUPRIMIDO,
                TrafficLight.NONE,
                List.of());
    }
}
