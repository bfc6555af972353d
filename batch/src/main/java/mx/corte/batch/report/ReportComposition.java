package mx.corte.batch.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.corte.batch.domain.Change;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Period;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.QuarterTally;
import mx.corte.batch.indicator.Scope;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.IntakeCount;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrendPoint;
import mx.corte.reports.model.Unit;

/** Frozen rows and results in, the immutable report out. */
public final class ReportComposition {

    static final String UNASSIGNED_NAME = "Sin unidad asignada";

    private final FrozenQuarter quarter;

    public ReportComposition(FrozenQuarter quarter) {
        this.quarter = quarter;
    }

    /** A first version: see {@link QuarterlyReport#withChanges}. */
    public QuarterlyReport compose(List<MeasureResult> measures, List<Assessment> assessments, PastQuarters past) {
        CorrectionCounts corrections = new CorrectionCounts();
        TopicCounts topics = new TopicCounts();
        quarter.facts().forEach(facts -> {
            topics.add(facts);
            quarter.toCorrect().apply(facts).forEach(corrections::add);
        });
        return new QuarterlyReport(
                quarter.edition(),
                assessments.stream()
                        .map(assessment -> IndicatorComposition.compose(
                                assessment,
                                Goal.programmed(
                                        quarter.goals(),
                                        assessment.indicator().id(),
                                        quarter.rules().period().quarter()),
                                past.indicator(assessment.indicator().id(), assessment.value())))
                        .toList(),
                new MeasureTable(measures.stream().map(ReportComposition::value).toList()),
                dependencies(),
                names(),
                meetings(),
                intake(),
                corrections.byReason(),
                Notes.of(quarter),
                action -> quarter.rejects().forEach(reject -> action.accept(Entries.of(reject))),
                action -> quarter.inconsistencies().forEach(found -> action.accept(Entries.of(found))),
                quarter.detailRows(),
                action -> quarter.facts().forEach(facts -> action.accept(DetailRow.of(facts))),
                agreements(),
                topics.list(),
                history(measures, past),
                corrections.byDependency(),
                List.of(),
                new DependencyLights(quarter.goals(), quarter.rules().period().quarter(), measures).of(assessments));
    }

    /** A moved cell as reports show it. */
    public static mx.corte.reports.model.Change change(Change moved) {
        return new mx.corte.reports.model.Change(
                moved.subject(), moved.id(), moved.scope(), moved.key(), moved.column(), moved.before(), moved.after());
    }

    static MeasureValue value(MeasureResult result) {
        return new MeasureValue(
                result.measure().id(),
                result.scope().code(),
                result.key(),
                unit(result.measure()),
                result.numerator(),
                result.denominator(),
                result.figure());
    }

    private static Unit unit(Measure measure) {
        return switch (measure.kind()) {
            case COUNT -> Unit.COUNT;
            case PERCENTAGE -> Unit.PERCENT;
            case MEAN, QUANTILE -> Unit.DAYS;
        };
    }

    private List<DependencyEntry> dependencies() {
        return quarter.dependencies().stream()
                .sorted(Comparator.comparing(dependency -> dependency.key()))
                .map(dependency -> Entries.of(dependency, quarter.edition().end()))
                .toList();
    }

    /** Key of the referrals that no unit of a dependencia got. */
    static String unassigned(String dependency) {
        return dependency + "/" + QuarterTally.UNASSIGNED;
    }

    private Map<String, Map<String, String>> names() {
        Map<String, String> units = new HashMap<>();
        quarter.executingUnits().forEach(unit -> units.put(unit.dependency() + "/" + unit.key(), unit.name()));
        quarter.dependencies().forEach(dependency -> units.putIfAbsent(unassigned(dependency.key()), UNASSIGNED_NAME));
        Map<String, String> municipalities = new HashMap<>();
        quarter.municipalities().forEach(municipality -> municipalities.put(municipality.key(), municipality.name()));
        municipalities.put(QuarterTally.UNSPECIFIED, "Sin especificar");
        return Map.of(
                Scope.EXECUTING_UNIT.code(),
                units,
                Scope.MUNICIPALITY.code(),
                municipalities,
                Scope.TOPIC.code(),
                Map.of(QuarterTally.UNSPECIFIED, "Sin especificar"),
                Scope.CHANNEL.code(),
                quarter.channels());
    }

    private List<MeetingEntry> meetings() {
        Period period = quarter.rules().period();
        return quarter.meetings().stream()
                .filter(meeting -> concerns(meeting, period))
                .map(meeting -> Entries.of(meeting, period))
                .sorted(Comparator.comparing(MeetingEntry::scheduled).thenComparing(MeetingEntry::id))
                .toList();
    }

    /** A calendar shows all that was scheduled in the quarter, also after the cut-off; what is counted is marked on the entry. */
    private static boolean concerns(Meeting meeting, Period period) {
        LocalDate held = meeting.heldOn();
        return Period.of(period.quarter()).inYearToDate(meeting.scheduled())
                || (held != null && period.inYearToDate(held));
    }

    private List<AgreementEntry> agreements() {
        Period period = quarter.rules().period();
        return quarter.agreements().stream()
                .map(agreement -> Entries.of(agreement, period))
                .filter(entry -> period.inYearToDate(entry.due()) || !entry.kept())
                .sorted(Comparator.comparing(AgreementEntry::due).thenComparing(AgreementEntry::id))
                .toList();
    }

    private static Map<String, List<TrendPoint>> history(List<MeasureResult> measures, PastQuarters past) {
        return measures.stream()
                .filter(result -> result.scope() == Scope.TOTAL)
                .collect(Collectors.toMap(
                        result -> result.measure().id(),
                        result -> past.measure(result.measure().id(), result.figure())));
    }

    private List<IntakeCount> intake() {
        Map<String, Map<String, Long>> reasons = new TreeMap<>();
        quarter.rejects()
                .forEach(reject -> reasons.computeIfAbsent(reject.entity().sourceName(), entity -> new TreeMap<>())
                        .merge(reject.reason().name(), 1L, Long::sum));
        return quarter.counts().stream()
                .map(count -> intake(count, reasons.getOrDefault(count.entity().sourceName(), Map.of())))
                .toList();
    }

    private static IntakeCount intake(EntityCount count, Map<String, Long> reasons) {
        return new IntakeCount(
                count.entity().sourceName(),
                count.delivered(),
                count.read(),
                count.accepted(),
                count.rejected(),
                reasons);
    }
}
