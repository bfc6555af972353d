package mx.corte.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tag tree while pages are written: what each element is comes from its {@link Role}, and everything that is not
 * text or a described drawing is an artifact.
 *
 * <p>Jasper's own tags would need a start and an end property on every cell of every template, begin a table anew on each
 * page, and know no scope of a header.
 */
final class Tagging extends JRPdfExporterTagHelper {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private @Nullable StructureTree tree;

    /** Takes the content of the present element; null until there is some, or for ever when it is an artifact. */
    private @Nullable PdfStructureElement leaf;

    private Role role = Role.FURNITURE;
    private int page;

    Tagging(JRPdfExporter exporter) {
        super(exporter);
    }

    @Override
    protected void init() {
        tree = new StructureTree(
                ((ClassicPdfProducer) pdfProducer).getPdfWriter().getStructureTreeRoot());
    }

    @Override
    protected void startPageAnchor() {
        content().beginMarkedContentSequence(ARTIFACT);
    }

    @Override
    protected void endPageAnchor() {}

    @Override
    protected void startPage() {
        page++;
    }

    @Override
    protected void endPage() {
        content().endMarkedContentSequence();
    }

    @Override
    protected void startElement(JRPrintElement element) {
        role = Role.of(element);
        boolean readable = element instanceof JRPrintText || element instanceof JRPrintImage;
        if (!readable || tree().isRepeatedHead(role, source(element))) {
            role = Role.FURNITURE;
        }
        leaf = role == Role.FURNITURE ? null : tree().next(role, source(element), page);
    }

    @Override
    protected void endElement(JRPrintElement element) {}

    @Override
    protected void startText(JRPrintText element, @Nullable String actualText) {
        if (role == Role.FURNITURE) {
            return;
        }
        // each paragraph of a text is one of its own; all else is one however many lines it takes
        if (leaf == null || role == Role.TEXT) {
            leaf = tree().text(role);
        }
        begin(leaf);
    }

    @Override
    protected void endText() {
        if (role != Role.FURNITURE) {
            content().endMarkedContentSequence();
            content().beginMarkedContentSequence(ARTIFACT);
        }
    }

    @Override
    protected void startImage(JRPrintImage element) {
        if (!(element.getRenderer() instanceof Drawing drawing)
                || drawing.description().isEmpty()) {
            role = Role.FURNITURE;
        }
        if (role == Role.FURNITURE) {
            return;
        }
        PdfStructureElement figure = tree().figure(leaf);
        figure.put(new PdfName("Alt"), text(((Drawing) element.getRenderer()).description()));
        begin(figure);
    }

    @Override
    protected void endImage() {
        endText();
    }

    /** Between one tagged content and the next all is artifact: backgrounds, frames, furniture. */
    private void begin(PdfStructureElement element) {
        content().endMarkedContentSequence();
        content().beginMarkedContentSequence(element);
    }

    private StructureTree tree() {
        if (tree == null) {
            throw new IllegalStateException("not begun");
        }
        return tree;
    }

    private PdfContentByte content() {
        return ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
    }

    /** Stays the same where the element is printed again, on a later page or in another row. */
    private static String source(JRPrintElement element) {
        return element.getOrigin() == null
                ? String.valueOf(element.getSourceElementId())
                : element.getOrigin().getReportName() + "/" + element.getSourceElementId();
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
