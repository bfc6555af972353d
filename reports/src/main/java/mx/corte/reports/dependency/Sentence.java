package mx.corte.reports.dependency;

import java.util.List;
import java.util.Map;
import mx.corte.reports.pdf.Section;

/** A paragraph under a heading, alone or around a list. */
record Sentence(String text) {

    static Section alone(String heading, String text) {
        return new Section(heading, "dependency/sentence", List.of(new Sentence(text)));
    }

    /** Several under one heading. */
    static Section each(String heading, List<String> texts) {
        return new Section(
                heading,
                "dependency/sentence",
                texts.stream().map(Sentence::new).toList());
    }

    /**
     * A list between two paragraphs; without rows only the first one.
     *
     * @param summary above the list; empty for none
     * @param rest below it, what it had no room for; empty for none
     */
    static Section around(String heading, String summary, String template, List<? extends Record> rows, String rest) {
        return rows.isEmpty()
                ? alone(heading, summary)
                : new Section(heading, template, rows, Map.of("summary", summary, "rest", rest));
    }
}
