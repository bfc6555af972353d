package mx.corte.batch.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.indicator.ReferralFacts;
import mx.corte.reports.agenda.OverdueReferral;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.TopicCount;
import org.jspecify.annotations.Nullable;

/** What a meeting with one dependencia has to talk about, gathered while the rows stream by. */
public final class DependencyFindings {

    private final Period period;
    private final BusinessCalendar calendar;
    private final TopicCounts topics = new TopicCounts();
    private final List<ControlRow> inconsistencies = new ArrayList<>();
    private final List<OverdueReferral> overdue = new ArrayList<>();
    private final List<AgreementEntry> agreements = new ArrayList<>();
    private @Nullable LocalDate firstDay;

    public DependencyFindings(Period period, BusinessCalendar calendar) {
        this.period = period;
        this.calendar = calendar;
    }

    public void add(ReferralFacts facts) {
        topics.add(facts);
        if (facts.inYear() || facts.backlogAge().isPresent()) {
            LocalDate day =
                    earlier(facts.referral().received(), facts.referral().referred());
            firstDay = firstDay == null ? day : earlier(firstDay, day);
        }
        // of the backlog only: what is turned later than the cut-off is nobody's delay yet
        if (facts.overdue() && facts.backlogAge().isPresent()) {
            Referral referral = facts.referral();
            overdue.add(new OverdueReferral(
                    referral.folio(),
                    referral.number(),
                    referral.executingUnit(),
                    referral.referred(),
                    facts.due(),
                    calendar.business(facts.due(), period.cutoff())));
        }
    }

    public void add(FrozenQuarter.Inconsistent found) {
        inconsistencies.add(Entries.of(found));
    }

    public void add(Agreement agreement) {
        AgreementEntry entry = Entries.of(agreement, period);
        if (!entry.kept()) {
            agreements.add(entry);
        }
    }

    List<TopicCount> topics() {
        return topics.list();
    }

    List<ControlRow> inconsistencies() {
        return inconsistencies;
    }

    /** Longest overdue first. */
    List<OverdueReferral> overdue() {
        return overdue.stream()
                .sorted(Comparator.comparing(OverdueReferral::due)
                        .thenComparing(OverdueReferral::folio)
                        .thenComparing(OverdueReferral::number))
                .toList();
    }

    /** By due day. */
    List<AgreementEntry> agreements() {
        return agreements.stream()
                .sorted(Comparator.comparing(AgreementEntry::due).thenComparing(AgreementEntry::id))
                .toList();
    }

    /** Earliest day that any figure of the dependencia looks at. */
    Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
