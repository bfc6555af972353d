package mx.corte.reports.dependency;

import static mx.corte.reports.dependency.DependencySheet.WORDS;

import java.time.LocalDate;
import java.util.List;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Codes;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** Meetings held against planned, and each that was scheduled for or held in the quarter. */
final class Meetings {

    private Meetings() {}

    private record Row(String meeting, String scheduled, String held, String modality, String status, String people) {}

    static Section section(QuarterlyReport report, DependencyEntry dependency, int room) {
        List<MeetingEntry> meetings = report.meetings().stream()
                .filter(meeting -> meeting.dependency().equals(dependency.key()))
                .filter(meeting -> meeting.heldInQuarter() || inQuarter(meeting.scheduled(), report.edition()))
                .toList();
        int rest = Math.max(0, meetings.size() - room);
        return Sentence.around(
                WORDS.of("section.meetings"),
                summary(report, dependency),
                "dependency/meetings",
                meetings.stream().limit(room).map(Meetings::row).toList(),
                rest == 0 ? "" : WORDS.of("meetings.rest", FigureText.of(rest)));
    }

    private static String summary(QuarterlyReport report, DependencyEntry dependency) {
        if (!report.measures().delivered("reuniones_realizadas")) {
            return WORDS.of("meetings.unavailable");
        }
        return WORDS.of(
                report.measures().delivered("reuniones_proyectadas") ? "meetings.summary" : "meetings.unplanned",
                text(report, dependency, "reuniones_realizadas"),
                text(report, dependency, "reuniones_proyectadas"),
                text(report, dependency, "reuniones_acumulado"),
                text(report, dependency, "reuniones_proyectadas_anual"),
                text(report, dependency, "personas_capacitadas"));
    }

    private static String text(QuarterlyReport report, DependencyEntry dependency, String measure) {
        return Results.text(Results.value(report, dependency, measure));
    }

    private static boolean inQuarter(LocalDate day, Edition edition) {
        return !day.isBefore(edition.start()) && !day.isAfter(edition.end());
    }

    private static Row row(MeetingEntry meeting) {
        LocalDate held = meeting.held();
        return new Row(
                meeting.id(),
                Wording.shortDay(meeting.scheduled()),
                held == null ? WORDS.of("nothing") : Wording.shortDay(held),
                Codes.modality(meeting.modality()),
                Codes.status(meeting.status()),
                meeting.heldInQuarter()
                        ? FigureText.of(meeting.attendees()) + " / " + FigureText.of(meeting.trained())
                        : WORDS.of("nothing"));
    }
}
