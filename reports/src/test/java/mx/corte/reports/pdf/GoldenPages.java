package mx.corte.reports.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.corte.reports.pdf.TagTree.Tag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The whole of a small document against its golden files: what a screen reader says, in its order, and what stands where. */
public final class GoldenPages {

    private GoldenPages() {}

    public static void compareTags(String name, Path pdf) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Tag tag : TagTree.read(pdf).kids()) {
            tell(tag, "", lines);
        }
        Golden.compare(name + ".tags.txt", lines);
    }

    public static void compareLines(String name, Path pdf) throws IOException {
        List<String> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.get(0);
                lines.add(String.format(
                        Locale.ROOT,
                        "%d %.0f,%.0f %s",
                        getCurrentPageNo(),
                        first.getXDirAdj(),
                        first.getYDirAdj(),
                        text.strip()));
            }
        };
        stripper.setSortByPosition(true);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            stripper.getText(document);
        }
        Golden.compare(name + ".lines.txt", lines);
    }

    private static void tell(Tag tag, String indent, List<String> lines) {
        String said = tag.text().isEmpty() ? tag.alternative() : tag.text();
        lines.add((indent + tag.type() + " " + tag.scope() + " " + said).stripTrailing());
        for (Tag kid : tag.kids()) {
            tell(kid, indent + " ", lines);
        }
    }
}
