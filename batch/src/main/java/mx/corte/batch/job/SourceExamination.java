package mx.corte.batch.job;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Municipality;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Petition;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.Measures;
import mx.corte.batch.indicator.QuarterTally;
import mx.corte.batch.indicator.ReferralRules;
import mx.corte.batch.indicator.Scope;
import mx.corte.batch.intake.CatalogueReading;
import mx.corte.batch.intake.Inconsistency;
import mx.corte.batch.intake.Judged;
import mx.corte.batch.intake.ReferralRetention;
import mx.corte.batch.intake.RowJudge;
import mx.corte.batch.source.RowCursor;
import org.jspecify.annotations.Nullable;

/** Reads a source once, in the order of a closing, and keeps counts only. */
final class SourceExamination {

    private final CountedReading reading;
    private final Period period;
    private final Progress progress;
    private final Map<String, Map<String, Long>> reasons = new TreeMap<>();
    private final Map<String, Long> inconsistencies = new TreeMap<>();
    private final ReferralRetention retention;
    private final List<Dependency> dependencies;
    private final List<NonWorkingDay> nonWorkingDays;
    private final QuarterTally tally;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    SourceExamination(CountedReading reading, Configuration configuration, Period period, Progress progress) {
        this.reading = reading;
        this.period = period;
        this.progress = progress;
        this.retention = new ReferralRetention(period);
        CatalogueReading catalogues = new CatalogueReading();
        this.dependencies = reading.catalogue(Entity.DEPENDENCIES, catalogues::dependency);
        reading.catalogue(Entity.EXECUTING_UNITS, catalogues::executingUnit);
        Set<String> municipalities = reading.catalogue(Entity.MUNICIPALITIES, catalogues::municipality).stream()
                .map(Municipality::key)
                .collect(Collectors.toSet());
        this.nonWorkingDays = reading.catalogue(Entity.NON_WORKING_DAYS, catalogues::nonWorkingDay);
        ReferralRules rules = new ReferralRules(
                period,
                new BusinessCalendar(
                        nonWorkingDays.stream().map(NonWorkingDay::date).toList()),
                configuration.thresholds().answerDays());
        this.tally = new QuarterTally(rules, municipalities);
        Judges judges = Judges.of(dependencies, configuration);
        judge(Entity.PROJECTIONS, judges.projections(), tally::add);
        judge(Entity.MEETINGS, judges.meetings(), tally::add);
        judge(Entity.AGREEMENTS, judges.agreements(), tally::add);
        judge(Entity.PETITIONS, judges.referrals(), referral -> look(referral, rules, municipalities));
    }

    private <T> void judge(Entity entity, RowJudge<T> judge, Consumer<T> accepted) {
        progress.begins("extract-" + entity.sourceName());
        try (RowCursor cursor = reading.open(entity)) {
            for (@Nullable SourceRow row = cursor.next(); row != null; row = cursor.next()) {
                if (progress.stopWanted()) {
                    throw new Problem(Problem.Kind.INTERRUPTED, "check.interrupted");
                }
                Judged<T> judged = judge.judge(row);
                if (judged instanceof Judged.Accepted<T> accept) {
                    accepted.accept(accept.value());
                    reading.count(entity, 1, 0);
                } else if (judged instanceof Judged.Rejected<T> reject) {
                    reasons.computeIfAbsent(entity.sourceName(), none -> new TreeMap<>())
                            .merge(reject.reject().reason().name(), 1L, Long::sum);
                    reading.count(entity, 1, 1);
                }
            }
        }
        progress.ends();
    }

    /** The rows of a folio may come far apart, so whole petitions are not counted here. */
    private void look(Referral referral, ReferralRules rules, Set<String> municipalities) {
        tally.add(new Petition(referral.folio(), List.of(referral), null));
        moved(referral.received());
        moved(referral.referred());
        moved(referral.answered());
        Inconsistency.of(rules.judge(referral), municipalities)
                .forEach(found -> inconsistencies.merge(found.name(), 1L, Long::sum));
        if (retention.keeps(referral)) {
            LocalDate earlier =
                    referral.referred().isBefore(referral.received()) ? referral.referred() : referral.received();
            firstDay = firstDay == null || earlier.isBefore(firstDay) ? earlier : firstDay;
        }
    }

    private void moved(@Nullable LocalDate day) {
        if (day != null && (lastDay == null || day.isAfter(lastDay))) {
            lastDay = day;
        }
    }

    Optional<LocalDate> lastMovement() {
        return Optional.ofNullable(lastDay);
    }

    List<EntityCount> counts() {
        return reading.counts();
    }

    Map<String, Map<String, Long>> reasons() {
        return reasons;
    }

    Map<String, Long> inconsistencies() {
        return inconsistencies;
    }

    List<Integer> yearsWithoutCalendar() {
        return firstDay == null
                ? List.of()
                : NonWorkingDay.missingYears(
                        nonWorkingDays, firstDay.getYear(), period.cutoff().getYear());
    }

    /** Counts of the total, by measure id; one whose source was not delivered is not among them. */
    Map<String, Long> totals(List<Measure> measures) {
        Set<Entity> delivered = counts().stream()
                .filter(EntityCount::delivered)
                .map(EntityCount::entity)
                .collect(Collectors.toSet());
        Map<Measure, Long> totals = new EnumMap<>(Measure.class);
        for (MeasureResult result :
                Measures.of(tally, dependencies, delivered, period.quarter().end())) {
            if (result.scope() == Scope.TOTAL && result.numerator() != null && measures.contains(result.measure())) {
                totals.put(result.measure(), Objects.requireNonNull(result.numerator()));
            }
        }
        return totals.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }
}
