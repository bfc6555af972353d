package mx.corte.reports.pdf;

import net.sf.jasperreports.pdf.JRPdfExporter;

/** Jasper's exporter with another hand at the tag tree. */
final class TaggedExporter extends JRPdfExporter {

    TaggedExporter() {
        tagHelper = new Tagging(this);
    }
}
