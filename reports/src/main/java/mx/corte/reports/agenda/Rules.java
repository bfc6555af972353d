package mx.corte.reports.agenda;

import static mx.corte.reports.agenda.AgendaReport.WORDS;

import java.util.List;
import mx.corte.reports.pdf.Section;

/** What the office asks of everybody. */
final class Rules {

    private Rules() {}

    static List<Section> sections(KitTexts texts) {
        return List.of(
                Point.numbered(WORDS.of("section.policies"), texts.policies(), WORDS.of("texts.none")),
                Point.numbered(WORDS.of("section.stipulations"), texts.stipulations(), WORDS.of("texts.none")));
    }
}
