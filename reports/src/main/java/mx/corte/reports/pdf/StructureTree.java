package mx.corte.reports.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a document while it grows, element by element in reading order. A table is what follows its heads: one table over
 * all its pages, with the heads that later pages repeat left out.
 */
final class StructureTree {

    private final PdfStructureElement document;

    /** An open table, list or contents, and in it a row; both end with the first element of another role. */
    private @Nullable PdfStructureElement container;

    private @Nullable PdfStructureElement row;
    private @Nullable Role last;

    /** Elements of the template that head the open table, and the cells of its open row. */
    private final Set<String> heads = new HashSet<>();

    private final Map<String, PdfStructureElement> cells = new HashMap<>();

    private int rowsPage;

    StructureTree(PdfStructureTreeRoot root) {
        document = new PdfStructureElement(root, new PdfName("Document"));
    }

    /** Whether it is a head of the open table again, on a later page. */
    boolean isRepeatedHead(Role role, String source) {
        return role == Role.HEAD && heads.contains(source);
    }

    /**
     * The place of the next element of the template.
     *
     * @param source the same for what the template prints again, on a later page or in another row
     * @return null when each of its texts gets a tag of its own
     */
    @Nullable
    PdfStructureElement next(Role role, String source, int page) {
        PdfStructureElement place =
                switch (role) {
                    case HEAD -> head(source, page);
                    case ROW_HEAD -> rowHead(page);
                    case CELL -> cell(source, page);
                    case ITEM -> inContainer(role, page, "L", "LI", "LBody");
                    case CONTENTS -> inContainer(role, page, "TOC", "TOCI", "Link");
                    case CONTENTS_PAGE -> row == null ? null : cells.get(Role.CONTENTS.name());
                    default -> {
                        close();
                        yield null;
                    }
                };
        last = role;
        return place;
    }

    /** A text outside tables and lists. */
    PdfStructureElement text(Role role) {
        return child(
                document,
                switch (role) {
                    case TITLE -> "H1";
                    case HEADING -> "H2";
                    case SUBHEADING -> "H3";
                    default -> "P";
                });
    }

    /** @param place null outside tables */
    PdfStructureElement figure(@Nullable PdfStructureElement place) {
        return child(place == null ? document : place, "Figure");
    }

    private PdfStructureElement head(String source, int page) {
        if (last != Role.HEAD) {
            close();
            open("Table");
            row("TR", page);
        }
        heads.add(source);
        return header("Column");
    }

    private PdfStructureElement rowHead(int page) {
        if (container == null) {
            open("Table");
        }
        if (last != Role.ROW_HEAD) {
            row("TR", page);
        }
        return header("Row");
    }

    /** A cell that goes on on the next page is still the same cell; on the same page it is one of the next row. */
    private PdfStructureElement cell(String source, int page) {
        if (container == null) {
            open("Table");
        }
        if (row == null || last == Role.HEAD || (cells.containsKey(source) && page == rowsPage)) {
            row("TR", page);
        }
        PdfStructureElement parent = row();
        return cells.computeIfAbsent(source, key -> child(parent, "TD"));
    }

    private PdfStructureElement header(String scope) {
        PdfStructureElement header = child(row(), "TH");
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.TABLE);
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        header.put(PdfName.A, attributes);
        return header;
    }

    private PdfStructureElement inContainer(Role role, int page, String list, String item, String body) {
        if (container == null || last == null || !(last == role || last == Role.CONTENTS_PAGE)) {
            close();
            open(list);
        }
        row(item, page);
        PdfStructureElement content = child(row(), body);
        cells.put(role.name(), content);
        return content;
    }

    private void open(String tag) {
        container = child(document, tag);
    }

    private void close() {
        container = null;
        row = null;
        last = null;
        heads.clear();
        cells.clear();
    }

    private void row(String tag, int page) {
        cells.clear();
        rowsPage = page;
        row = child(container == null ? document : container, tag);
    }

    private PdfStructureElement row() {
        return row == null ? document : row;
    }

    private static PdfStructureElement child(PdfStructureElement parent, String tag) {
        return new PdfStructureElement(parent, new PdfName(tag));
    }
}
