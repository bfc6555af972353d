package mx.corte.batch.job;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Petition;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.Reject;
import mx.corte.batch.domain.Years;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.Measures;
import mx.corte.batch.indicator.QuarterTally;
import mx.corte.batch.indicator.ReferralRules;
import mx.corte.batch.indicator.Scope;
import mx.corte.batch.intake.Inconsistency;
import mx.corte.batch.intake.ReferralRetention;
import org.jspecify.annotations.Nullable;

/** Reads a source once, in the order of a closing, and keeps counts only. */
final class SourceExamination {

    private final SourceScan scan;
    private final Period period;
    private final LocalDate today;
    private final Progress progress;
    private final Map<String, Map<String, Long>> reasons = new TreeMap<>();
    private final Map<String, Long> inconsistencies = new TreeMap<>();
    private final ReferralRetention retention;
    private final QuarterTally tally;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    SourceExamination(SourceScan scan, Configuration configuration, Period period, LocalDate today, Progress progress) {
        this.scan = scan;
        this.period = period;
        this.today = today;
        this.progress = progress;
        this.retention = new ReferralRetention(period);
        Set<String> municipalities = scan.municipalityKeys();
        ReferralRules rules = new ReferralRules(
                period,
                BusinessCalendar.of(scan.nonWorkingDays()),
                configuration.thresholds().answerDays());
        this.tally = new QuarterTally(rules, municipalities);
        step(Entity.PROJECTIONS, () -> scan.projections(row -> count(() -> tally.add(row)), this::reject));
        step(Entity.MEETINGS, () -> scan.meetings(row -> count(() -> tally.add(row)), this::reject));
        step(Entity.AGREEMENTS, () -> scan.agreements(row -> count(() -> tally.add(row)), this::reject));
        step(
                Entity.PETITIONS,
                () -> scan.referrals(row -> count(() -> look(row, rules, municipalities)), this::reject));
    }

    private void step(Entity entity, Runnable work) {
        progress.begins("extract-" + entity.sourceName());
        work.run();
        progress.ends();
    }

    private void count(Runnable work) {
        if (progress.stopWanted()) {
            throw new Problem(Problem.Kind.INTERRUPTED, "check.interrupted");
        }
        work.run();
        progress.advances(1);
    }

    private void reject(Reject reject) {
        count(() -> reasons.computeIfAbsent(reject.entity().sourceName(), none -> new TreeMap<>())
                .merge(reject.reason().name(), 1L, Long::sum));
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

    /** A day to come is a slip of the pen, and no sign of life. */
    private void moved(@Nullable LocalDate day) {
        if (day != null && !day.isAfter(today) && (lastDay == null || day.isAfter(lastDay))) {
            lastDay = day;
        }
    }

    Optional<LocalDate> lastMovement() {
        return Optional.ofNullable(lastDay);
    }

    List<EntityCount> counts() {
        return scan.counts();
    }

    Map<String, Map<String, Long>> reasons() {
        return reasons;
    }

    Map<String, Long> inconsistencies() {
        return inconsistencies;
    }

    Years yearsWithoutCalendar() {
        return firstDay == null
                ? new Years(List.of())
                : NonWorkingDay.missingYears(
                        scan.nonWorkingDays(),
                        firstDay.getYear(),
                        period.cutoff().getYear());
    }

    /** Counts of the total, by measure id; one whose source was not delivered is not among them. */
    Map<String, Long> totals(List<Measure> measures) {
        Map<Measure, Long> totals = new EnumMap<>(Measure.class);
        for (MeasureResult result : Measures.of(
                tally, scan.dependencies(), scan.delivered(), period.quarter().end())) {
            if (result.scope() == Scope.TOTAL && result.numerator() != null && measures.contains(result.measure())) {
                totals.put(result.measure(), Objects.requireNonNull(result.numerator()));
            }
        }
        return totals.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }
}
