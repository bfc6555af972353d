package mx.corte.reports.dependency;

import java.util.List;
import mx.corte.reports.pdf.Section;

/** A paragraph under a heading. */
record Sentence(String text) {

    static Section under(String heading, String text) {
        return new Section(heading, "dependency/sentence", List.of(new Sentence(text)));
    }

    /** What a list had no room for; nothing when it had. */
    static Section rest(String text) {
        return new Section("", "dependency/sentence", text.isEmpty() ? List.of() : List.of(new Sentence(text)));
    }
}
