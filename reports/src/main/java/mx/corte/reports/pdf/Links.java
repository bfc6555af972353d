package mx.corte.reports.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Joins each place where one can click with the {@code Link} of the tag tree it belongs to; the exporter writes both but
 * does not know of the other. They come in the same order, and the places of one link have the same destination.
 */
final class Links {

    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final PDStructureTreeRoot root;
    private final COSArray owners = new COSArray();
    private int nextKey;

    private Links(PDStructureTreeRoot root) {
        this.root = root;
    }

    /** @param words with {@code link}, which is said of every link, if there are any */
    static void tag(PDDocument document, ResourceBundle words) throws IOException {
        Links links = new Links(document.getDocumentCatalog().getStructureTreeRoot());
        links.tagAll(document, words);
    }

    private void tagAll(PDDocument document, ResourceBundle words) throws IOException {
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        flatten(tree);
        nextKey = owners.size() == 0 ? 0 : owners.getInt(owners.size() - 2) + 1;
        Deque<COSDictionary> waiting = new ArrayDeque<>(links(root.getCOSObject()));
        COSBase destination = null;
        COSDictionary link = null;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation place : page.getAnnotations()) {
                COSBase leads = destination(place);
                if (link == null || leads != destination) {
                    link = waiting.remove();
                    destination = leads;
                }
                place.setContents(words.getString("link"));
                own(place, page, link);
            }
        }
        tree.removeItem(COSName.KIDS);
        tree.setItem(COSName.NUMS, owners);
        root.getCOSObject().setInt(PARENT_TREE_NEXT_KEY, nextKey);
    }

    private void own(PDAnnotation place, PDPage page, COSDictionary link) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.OBJR);
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, place);
        COSBase kids = link.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray array ? array : new COSArray(List.of(kids));
        all.add(reference);
        link.setItem(COSName.K, all);
        place.setStructParent(nextKey);
        owners.add(COSInteger.get(nextKey));
        owners.add(link);
        nextKey++;
    }

    /** What the destination is an object of: the exporter names each once. */
    private static COSBase destination(PDAnnotation place) {
        COSBase leads = place.getCOSObject().getCOSDictionary(COSName.A).getItem(COSName.D);
        return leads instanceof COSObject object ? object.getObject() : leads;
    }

    private void flatten(COSDictionary node) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        if (numbers != null) {
            owners.addAll(numbers);
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids != null) {
            for (int i = 0; i < kids.size(); i++) {
                flatten((COSDictionary) kids.getObject(i));
            }
        }
    }

    private static List<COSDictionary> links(COSDictionary element) {
        List<COSDictionary> found = new ArrayList<>();
        if (COSName.getPDFName("Link").equals(element.getCOSName(COSName.S))) {
            found.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    found.addAll(links(kid));
                }
            }
        } else if (kids instanceof COSDictionary kid) {
            found.addAll(links(kid));
        }
        return found;
    }
}
