package mx.corte.reports.agenda;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.corte.reports.pdf.Section;

/**
 * One point of a list.
 *
 * @param number with its point, or another mark
 */
record Point(String number, String text) {

    private static final String TEMPLATE = "agenda/points";

    /** Numbered from 1, or the sentence when there is no point. */
    static Section numbered(String heading, List<String> texts, String none) {
        return new Section(
                heading,
                TEMPLATE,
                texts.isEmpty()
                        ? List.of(new Point("", none))
                        : IntStream.range(0, texts.size())
                                .mapToObj(i -> new Point((i + 1) + ".", texts.get(i)))
                                .toList());
    }

    /** Sentences under a heading, each a paragraph of its own. */
    static Section plain(String heading, String... sentences) {
        return new Section(
                heading,
                "agenda/sentences",
                Stream.of(sentences).map(text -> new Point("", text)).toList());
    }
}
