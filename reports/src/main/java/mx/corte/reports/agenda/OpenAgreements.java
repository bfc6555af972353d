package mx.corte.reports.agenda;

import static mx.corte.reports.agenda.AgendaReport.WORDS;

import java.util.List;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** What earlier meetings agreed on and is not kept yet. */
final class OpenAgreements {

    private OpenAgreements() {}

    private record Row(String agreement, String description, String unit, String due, String state) {}

    static List<Section> sections(MeetingKit kit) {
        long overdue = kit.agreements().stream().filter(AgreementEntry::overdue).count();
        String summary = kit.agreements().isEmpty()
                ? WORDS.of(
                        kit.measures().delivered("acuerdos_por_vencer") ? "agreements.none" : "agreements.unavailable")
                : WORDS.of("agreements.some", FigureText.of(kit.agreements().size()), FigureText.of(overdue));
        return List.of(
                Point.plain(WORDS.of("section.agreements"), summary),
                new Section(
                        "",
                        "agenda/agreements",
                        kit.agreements().stream()
                                .map(agreement -> row(kit, agreement))
                                .toList()));
    }

    private static Row row(MeetingKit kit, AgreementEntry agreement) {
        return new Row(
                agreement.id(),
                agreement.description(),
                Observations.unit(kit, agreement.executingUnit()),
                Wording.shortDay(agreement.due()),
                WORDS.of(agreement.overdue() ? "agreement.overdue" : "agreement.open"));
    }
}
