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

    /** A section that only says why there is nothing to show. */
    static Section instead(String heading, String sentence) {
        return new Section(heading, TEMPLATE, List.of(new Paragraph("", sentence)));
    }
}
