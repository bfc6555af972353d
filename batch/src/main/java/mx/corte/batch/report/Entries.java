package mx.corte.batch.report;

import java.time.LocalDate;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Reject;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeetingEntry;

/** Single rows as reports show them. */
final class Entries {

    private Entries() {}

    /** @param day that decides whether it is in force */
    static DependencyEntry of(Dependency dependency, LocalDate day) {
        return new DependencyEntry(
                dependency.key(), dependency.name(), dependency.acronym(), dependency.inForceOn(day));
    }

    static MeetingEntry of(Meeting meeting, Period period) {
        return new MeetingEntry(
                meeting.id(),
                meeting.dependency(),
                meeting.scheduled(),
                meeting.modality(),
                meeting.status(),
                meeting.heldOn(),
                meeting.attendees(),
                meeting.trained(),
                meeting.tookPlace() && meeting.heldOn() != null && period.inQuarter(meeting.heldOn()));
    }

    static AgreementEntry of(Agreement agreement, Period period) {
        boolean kept = agreement.keptBy(period.cutoff());
        return new AgreementEntry(
                agreement.id(),
                agreement.meeting(),
                agreement.dependency(),
                agreement.description(),
                agreement.executingUnit(),
                agreement.due(),
                agreement.fulfilled(),
                period.inQuarter(agreement.due()),
                kept,
                !kept && !agreement.due().isAfter(period.cutoff()));
    }

    static ControlRow of(Reject reject) {
        return new ControlRow(
                reject.entity().sourceName(),
                reject.key(),
                reject.referral(),
                reject.dependency(),
                reject.reason().name(),
                reject.detail());
    }

    static ControlRow of(FrozenQuarter.Inconsistent found) {
        var referral = found.facts().referral();
        return new ControlRow(
                "peticiones",
                referral.folio(),
                String.valueOf(referral.number()),
                referral.dependency(),
                found.reason(),
                found.detail());
    }
}
