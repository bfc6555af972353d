package mx.corte.batch.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Evidence;
import mx.corte.batch.domain.Municipality;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.StatusEffect;
import mx.corte.batch.indicator.FigureTrace;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.Measures;
import mx.corte.batch.indicator.QuarterTally;
import mx.corte.batch.indicator.ReferralFacts;
import mx.corte.batch.indicator.ReferralRules;
import mx.corte.batch.indicator.Scope;
import mx.corte.batch.intake.Inconsistency;
import mx.corte.batch.publication.Parallel;
import mx.corte.batch.report.FrozenQuarter;
import mx.corte.batch.snapshot.FolioRange;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotReader;
import mx.corte.batch.snapshot.SnapshotRepository;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Rows;

/** A sealed snapshot brought together with the rules it is judged by. Everything comes from the snapshot, configuration included. */
final class FrozenQuarters {

    private final Snapshot snapshot;
    private final SnapshotReader rows;
    private final List<EntityCount> counts;
    private final Map<String, String> texts;
    private final Configuration configuration;
    private final List<Dependency> dependencies;
    private final List<Municipality> municipalities;
    private final List<NonWorkingDay> nonWorkingDays;
    private final ReferralRules rules;
    private final Progress progress;

    /** @param progress told of every referral that is read */
    FrozenQuarters(SnapshotRepository snapshots, Snapshot snapshot, Progress progress) {
        this.progress = progress;
        this.snapshot = snapshot;
        this.rows = snapshots.reader(snapshot);
        this.counts = snapshots.counts(snapshot);
        this.texts = snapshots.configuration(snapshot);
        this.configuration = Configuration.parse(new ConfigurationFiles(texts), snapshot.sample());
        this.dependencies = rows.dependencies();
        this.municipalities = rows.municipalities();
        this.nonWorkingDays = rows.nonWorkingDays();
        this.rules = new ReferralRules(
                snapshot.period(),
                BusinessCalendar.of(nonWorkingDays),
                configuration.thresholds().answerDays());
    }

    Configuration configuration() {
        return configuration;
    }

    List<Dependency> dependencies() {
        return dependencies;
    }

    /** The configuration as written. */
    Collection<String> configurationTexts() {
        return texts.values();
    }

    SingleCases singleCases() {
        return new SingleCases(rows, configuration);
    }

    /** Streams every frozen row once, on all cores, and gives all measures. */
    List<MeasureResult> measure() {
        progress.expects(rows.referralCount());
        QuarterTally tally = Parallel.map(rows.folioRanges(Parallel.CORES), this::tally).stream()
                .reduce(QuarterTally::merge)
                .orElseThrow();
        rows.meetings(configuration.meetingStatuses()).forEach(tally::add);
        rows.agreements().forEach(tally::add);
        rows.projections().forEach(tally::add);
        Set<Entity> delivered = counts.stream()
                .filter(EntityCount::delivered)
                .map(EntityCount::entity)
                .collect(Collectors.toSet());
        return Measures.of(
                tally, dependencies, delivered, snapshot.period().quarter().end());
    }

    private QuarterTally tally(FolioRange range) {
        QuarterTally tally = new QuarterTally(rules, municipalityKeys());
        rows.petitions(configuration.statuses(), range, petition -> {
            advance(petition.referrals().size());
            tally.add(petition);
        });
        return tally;
    }

    /** Streams what every frozen row adds to a figure: petitions last, by folio. */
    void trace(Measure measure, Scope scope, String key, Consumer<Evidence> action) {
        FigureTrace trace = new FigureTrace(rules, municipalityKeys(), measure, scope, key);
        rows.meetings(configuration.meetingStatuses())
                .forEach(meeting -> trace.of(meeting).ifPresent(action));
        rows.agreements().forEach(agreement -> trace.of(agreement).ifPresent(action));
        rows.projections().forEach(projection -> trace.of(projection).ifPresent(action));
        dependencies.forEach(dependency -> trace.of(dependency).ifPresent(action));
        if (trace.comesFromPetitions()) {
            progress.expects(rows.referralCount());
            rows.folioRanges(1)
                    .forEach(all -> rows.petitions(configuration.statuses(), all, petition -> {
                        advance(petition.referrals().size());
                        trace.of(petition).forEach(action);
                    }));
        }
    }

    FrozenQuarter frozen() {
        Map<String, StatusEffect> effects = configuration.statuses();
        Set<String> known = municipalityKeys();
        Rows<ReferralFacts> facts = action -> {
            progress.expects(rows.referralCount());
            rows.referrals(effects, referral -> {
                advance(1);
                action.accept(rules.judge(referral));
            });
        };
        return new FrozenQuarter(
                edition(),
                rules,
                dependencies,
                rows.executingUnits(),
                municipalities,
                nonWorkingDays,
                configuration.channels(),
                configuration.goals(),
                rows.meetings(configuration.meetingStatuses()),
                rows.agreements(),
                counts,
                rows.firstDay(),
                action -> rows.rejects(action::accept),
                rows.referralCount(),
                facts,
                judged -> toCorrect(judged, known));
    }

    static List<FrozenQuarter.Inconsistent> toCorrect(ReferralFacts judged, Set<String> municipalities) {
        return Inconsistency.of(judged, municipalities).stream()
                .map(found -> new FrozenQuarter.Inconsistent(judged, found.name(), found.detail()))
                .toList();
    }

    private void advance(long referrals) {
        if (progress.stopWanted()) {
            throw WatchedStep.interrupted(snapshot.period().quarter());
        }
        progress.advances(referrals);
    }

    private Edition edition() {
        return new Edition(
                snapshot.period().quarter().toString(),
                snapshot.period().start(),
                snapshot.period().quarter().end(),
                snapshot.period().cutoff(),
                snapshot.revision(),
                snapshot.kind().code(),
                snapshot.reason(),
                snapshot.sample(),
                Sources.described(snapshot.source(), snapshot.sample()),
                snapshot.extractedOn(),
                snapshot.name(),
                snapshot.hash().orElseThrow(),
                snapshot.configurationHash());
    }

    private Set<String> municipalityKeys() {
        return Municipality.keys(municipalities);
    }
}
