package mx.corte.batch.job;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.indicator.Measures;
import mx.corte.batch.indicator.QuarterTally;
import mx.corte.batch.indicator.ReferralFacts;
import mx.corte.batch.indicator.ReferralRules;
import mx.corte.batch.report.DependencyFindings;
import mx.corte.batch.report.KitComposition;
import mx.corte.batch.report.LiveQuarter;
import mx.corte.reports.agenda.AsOf;
import mx.corte.reports.agenda.KitTexts;
import mx.corte.reports.agenda.MeetingKit;

/** The meetings that were chosen, with what the source says of their dependencias: every row is read once, in flat memory. */
final class LiveMeetings {

    private static final Set<Entity> MEASURED =
            EnumSet.of(Entity.PETITIONS, Entity.MEETINGS, Entity.AGREEMENTS, Entity.PROJECTIONS);

    private final SourceScan scan;
    private final Configuration configuration;
    private final AsOf asOf;
    private final Period period;
    private final BusinessCalendar calendar;
    private final ReferralRules rules;
    private final Set<String> municipalities;
    private final QuarterTally tally;
    private final Map<String, DependencyFindings> findings = new HashMap<>();

    LiveMeetings(SourceScan scan, Configuration configuration, AsOf asOf) {
        this.scan = scan;
        this.configuration = configuration;
        this.asOf = asOf;
        LocalDate cutoff = asOf.cutoff();
        this.period = new Period(Quarter.of(cutoff), cutoff);
        this.calendar = BusinessCalendar.of(scan.nonWorkingDays());
        this.rules =
                new ReferralRules(period, calendar, configuration.thresholds().answerDays());
        this.municipalities = scan.municipalityKeys();
        this.tally = new QuarterTally(rules, municipalities);
    }

    /** @throws mx.corte.batch.domain.Problem when no meeting is chosen */
    List<MeetingKit> kits(MeetingChoice choice, KitTexts texts) {
        List<Meeting> meetings = meetings(choice);
        meetings.forEach(meeting ->
                findings.computeIfAbsent(meeting.dependency(), any -> new DependencyFindings(period, calendar)));
        scan.projections(tally::add, reject -> {});
        scan.agreements(
                agreement -> {
                    tally.add(agreement);
                    of(agreement.dependency()).ifPresent(wanted -> wanted.add(agreement));
                },
                reject -> {});
        scan.referrals(this::add, reject -> {});
        KitComposition composition = new KitComposition(quarter(), texts);
        return meetings.stream()
                .map(meeting ->
                        composition.compose(meeting, of(meeting.dependency()).orElseThrow()))
                .toList();
    }

    private List<Meeting> meetings(MeetingChoice choice) {
        scan.meetings(
                meeting -> {
                    tally.add(meeting);
                    choice.add(meeting);
                },
                choice::add);
        return choice.meetings();
    }

    private void add(Referral referral) {
        ReferralFacts facts = rules.judge(referral);
        tally.add(facts);
        of(referral.dependency()).ifPresent(wanted -> {
            wanted.add(facts);
            FrozenQuarters.toCorrect(facts, municipalities).forEach(wanted::add);
        });
    }

    private Optional<DependencyFindings> of(String dependency) {
        return Optional.ofNullable(findings.get(dependency));
    }

    private LiveQuarter quarter() {
        return new LiveQuarter(
                asOf,
                scan.dependencies(),
                scan.executingUnits(),
                scan.nonWorkingDays(),
                Measures.of(tally, scan.dependencies(), scan.delivered(), period.last()),
                scan.counts().stream()
                        .filter(count -> MEASURED.contains(count.entity()))
                        .toList(),
                configuration.modalities());
    }
}
