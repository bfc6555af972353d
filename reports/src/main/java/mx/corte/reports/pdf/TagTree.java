package mx.corte.reports.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.corte.reports.pdf.MarkedText.Mark;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A finished file as a screen reader finds it: its tags with their text, read with another library than the one that wrote it. */
public final class TagTree {

    /**
     * One tag.
     *
     * @param type e.g. {@code H2}, {@code TD}
     * @param page where its text begins, from 1; 0 when it has none
     * @param text of its own, white space between pieces and lines reduced to one space
     * @param alternative what is said in place of a figure; empty for none
     * @param scope of a header: {@code Row}, {@code Column}, or empty
     * @param kids in reading order
     */
    public record Tag(String type, int page, String text, String alternative, String scope, List<Tag> kids) {}

    private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Map<Mark, StringBuilder> texts;

    private TagTree(PDDocument document) throws IOException {
        texts = MarkedText.of(document);
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size() + 1);
        }
    }

    /**
     * @return the tag that holds all others
     * @throws IOException when the file cannot be read as PDF, or has no tags
     */
    public static Tag read(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                throw new IOException(pdf + " has no tags");
            }
            return new TagTree(document).tag(root.getCOSObject());
        }
    }

    private Tag tag(COSDictionary element) {
        List<Tag> kids = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger number) {
                marks.add(mark(element, number.intValue()));
            } else if (kid instanceof COSDictionary dictionary) {
                if (dictionary.containsKey(COSName.MCID)) {
                    marks.add(mark(dictionary, dictionary.getInt(COSName.MCID)));
                } else if (dictionary.containsKey(COSName.S)) {
                    kids.add(tag(dictionary));
                }
            }
        }
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        return new Tag(
                element.getNameAsString(COSName.S, ""),
                marks.isEmpty() ? 0 : marks.get(0).page(),
                text(marks),
                element.getString(COSName.ALT, ""),
                attributes == null ? "" : attributes.getNameAsString("Scope", ""),
                kids);
    }

    private Mark mark(COSDictionary holder, int number) {
        return new Mark(pages.getOrDefault(holder.getCOSDictionary(COSName.PG), 0), number);
    }

    private String text(List<Mark> marks) {
        return marks.stream()
                .map(mark -> texts.getOrDefault(mark, new StringBuilder()))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }
}
