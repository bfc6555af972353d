package mx.corte.reports.agenda;

import static mx.corte.reports.agenda.AgendaReport.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.corte.reports.pdf.Section;

/** Space to write, to put photographs, and to sign: what belongs together stands on a page of its own. */
final class Blanks {

    private static final int INTERVENTIONS = 12;
    private static final int OPINIONS = 8;
    private static final int AGREEMENTS = 9;
    private static final int PHOTOS = 4;

    private Blanks() {}

    private record Line(int number) {}

    private record Pair(String left, String right) {}

    static List<Section> sections(KitTexts texts) {
        List<Section> sections = new ArrayList<>();
        sections.add(Point.plain(WORDS.of("section.interventions"), WORDS.of("interventions.hint"))
                .startingPage());
        sections.add(lines("", INTERVENTIONS));
        sections.add(Point.plain(WORDS.of("section.opinions"), WORDS.of("opinions.hint")));
        sections.add(lines("", OPINIONS));
        sections.add(
                new Section(WORDS.of("section.final-agreements"), "agenda/pledges", rows(AGREEMENTS)).startingPage());
        sections.add(new Section(
                        WORDS.of("section.photos"),
                        "agenda/photos",
                        pairs(IntStream.rangeClosed(1, PHOTOS)
                                .mapToObj(i -> WORDS.of("photo", String.valueOf(i)))
                                .toList()))
                .startingPage());
        sections.add(new Section(WORDS.of("section.signatures"), "agenda/signatures", pairs(texts.signatures())));
        return sections;
    }

    static Section lines(String heading, int number) {
        return new Section(heading, "agenda/lines", rows(number));
    }

    private static List<Line> rows(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(Line::new).toList();
    }

    private static List<Pair> pairs(List<String> texts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            pairs.add(new Pair(texts.get(i), i + 1 < texts.size() ? texts.get(i + 1) : ""));
        }
        return pairs;
    }
}
