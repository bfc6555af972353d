package mx.corte.reports.agenda;

import static mx.corte.reports.agenda.AgendaReport.WORDS;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.pdf.Codes;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** What meeting it is, and what is to be dealt with; at the end, what there is to know about the figures. */
final class Opening {

    private Opening() {}

    private record Title(String title, String lines) {}

    private record Detail(String label, String value) {}

    static List<Section> sections(MeetingKit kit) {
        return List.of(
                new Section(
                        "",
                        "agenda/title",
                        List.of(new Title(WORDS.of("title"), kit.dependency().name()))),
                new Section(WORDS.of("section.details"), "agenda/details", details(kit)),
                Point.numbered(WORDS.of("section.matters"), kit.texts().matters(), WORDS.of("texts.none")));
    }

    static List<Section> notes(MeetingKit kit) {
        return kit.notes().isEmpty()
                ? List.of()
                : List.of(Point.plain(WORDS.of("section.notes"), kit.notes().toArray(String[]::new)));
    }

    private static List<Detail> details(MeetingKit kit) {
        Appointment appointment = kit.appointment();
        List<Detail> details = new ArrayList<>();
        details.add(detail("meeting", appointment.meeting()));
        details.add(detail(
                "dependency", kit.dependency().name() + " (" + kit.dependency().key() + ")"));
        details.add(detail("day", Wording.day(appointment.day())));
        details.add(detail("time", said(appointment.time())));
        details.add(detail("modality", appointment.modality()));
        details.add(detail("place", said(appointment.place())));
        details.add(detail("status", Codes.status(appointment.status())));
        details.add(detail(
                "as-of",
                WORDS.of(
                        "as-of",
                        Wording.day(kit.asOf().cutoff()),
                        kit.asOf().quarter(),
                        kit.asOf().source())));
        return details;
    }

    private static Detail detail(String name, String value) {
        return new Detail(WORDS.of("detail." + name), value);
    }

    private static String said(String text) {
        return text.isBlank() ? WORDS.of("not-said") : text;
    }
}
