package mx.corte.reports.leadership;

import java.util.List;
import mx.corte.reports.pdf.Section;

/**
 * A paragraph of running text.
 *
 * @param heading printed above in bold; empty for none
 */
record Paragraph(String heading, String body) {

    static final String TEMPLATE = "pdf/paragraphs";

    /** A section that begins, or only consists of, one paragraph. */
    static Section section(String name, String sentence) {
        return new Section(Words.of("section." + name), TEMPLATE, List.of(new Paragraph("", sentence)));
    }
}
