package mx.corte.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
 * page, and know no scope of a header. Here a table is what follows its heads: one table over all its pages, with the heads
 * that later pages repeat left out.
 */
final class Tagging extends JRPdfExporterTagHelper {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private @Nullable PdfStructureElement document;

    /** An open table, list or contents, and in it a row; both end with the first element of another role. */
    private @Nullable PdfStructureElement container;

    private @Nullable PdfStructureElement row;
    private @Nullable Role last;

    /** Elements of the template that head the open table, and the cells of its open row. */
    private final Set<String> heads = new HashSet<>();

    private final Map<String, PdfStructureElement> cells = new HashMap<>();

    /** Takes the content of the present element; null until there is some, or for ever when it is an artifact. */
    private @Nullable PdfStructureElement leaf;

    private Role role = Role.FURNITURE;

    private int page;
    private int rowsPage;

    Tagging(JRPdfExporter exporter) {
        super(exporter);
    }

    @Override
    protected void init() {
        PdfStructureTreeRoot root =
                ((ClassicPdfProducer) pdfProducer).getPdfWriter().getStructureTreeRoot();
        document = new PdfStructureElement(root, new PdfName("Document"));
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
        leaf = null;
        role = Role.of(element);
        boolean readable = element instanceof JRPrintText || element instanceof JRPrintImage;
        if (!readable || role == Role.FURNITURE || isRepeatedHead(element)) {
            role = Role.FURNITURE;
            return;
        }
        leaf = switch (role) {
            case HEAD -> head(element);
            case ROW_HEAD -> rowHead();
            case CELL -> cell(element);
            case ITEM -> inContainer("L", "LI", "LBody");
            case CONTENTS -> inContainer("TOC", "TOCI", "Link");
            case CONTENTS_PAGE -> row == null ? null : cells.get(Role.CONTENTS.name());
            default -> {
                close();
                yield null;
            }
        };
        last = role;
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
            leaf = child(document(), tag());
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
        PdfStructureElement figure = child(leaf == null ? document() : leaf, "Figure");
        figure.put(new PdfName("Alt"), text(((Drawing) element.getRenderer()).description()));
        begin(figure);
    }

    @Override
    protected void endImage() {
        endText();
    }

    private boolean isRepeatedHead(JRPrintElement element) {
        return role == Role.HEAD && heads.contains(source(element));
    }

    private PdfStructureElement head(JRPrintElement element) {
        if (last != Role.HEAD) {
            close();
            open("Table");
            row("TR");
        }
        heads.add(source(element));
        return header("Column");
    }

    private PdfStructureElement rowHead() {
        if (container == null) {
            open("Table");
        }
        if (last != Role.ROW_HEAD) {
            row("TR");
        }
        return header("Row");
    }

    /** A cell that goes on on the next page is still the same cell; on the same page it is one of the next row. */
    private PdfStructureElement cell(JRPrintElement element) {
        if (container == null) {
            open("Table");
        }
        if (row == null || last == Role.HEAD || (cells.containsKey(source(element)) && page == rowsPage)) {
            row("TR");
        }
        PdfStructureElement parent = row();
        return cells.computeIfAbsent(source(element), source -> child(parent, "TD"));
    }

    private PdfStructureElement header(String scope) {
        PdfStructureElement header = child(row(), "TH");
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.TABLE);
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        header.put(PdfName.A, attributes);
        return header;
    }

    private PdfStructureElement inContainer(String list, String item, String body) {
        if (container == null || last == null || !(last == role || last == Role.CONTENTS_PAGE)) {
            close();
            open(list);
        }
        row(item);
        PdfStructureElement content = child(row(), body);
        cells.put(role.name(), content);
        return content;
    }

    private String tag() {
        return switch (role) {
            case TITLE -> "H1";
            case HEADING -> "H2";
            case SUBHEADING -> "H3";
            default -> "P";
        };
    }

    private void open(String tag) {
        container = child(document(), tag);
    }

    private void close() {
        container = null;
        row = null;
        last = null;
        heads.clear();
        cells.clear();
    }

    private void row(String tag) {
        cells.clear();
        rowsPage = page;
        row = child(container == null ? document() : container, tag);
    }

    private PdfStructureElement row() {
        return row == null ? document() : row;
    }

    private PdfStructureElement document() {
        if (document == null) {
            throw new IllegalStateException("not begun");
        }
        return document;
    }

    private static PdfStructureElement child(PdfStructureElement parent, String tag) {
        return new PdfStructureElement(parent, new PdfName(tag));
    }

    /** Between one tagged content and the next all is artifact: backgrounds, frames, furniture. */
    private void begin(PdfStructureElement element) {
        content().endMarkedContentSequence();
        content().beginMarkedContentSequence(element);
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
