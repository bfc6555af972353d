package mx.corte.reports.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a finished file with the place where they stand, and what lines they make. */
public final class PageText {

    /** Characters of one line stand on the same baseline, give or take a rounding. */
    private static final float SAME_LINE = 2;

    private PageText() {}

    /**
     * One character.
     *
     * @param page from 1
     * @param x left edge in points from the left of the page
     * @param y baseline in points from the top of the page
     */
    public record Glyph(int page, float x, float y, float width, float size, String text) {

        float centre() {
            return x + width / 2;
        }
    }

    /** Characters on one baseline of one page, from left to right. */
    record Line(int page, float y, String text) {}

    public static List<Glyph> of(Path pdf) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                glyphs.add(new Glyph(
                        getCurrentPageNo(),
                        text.getXDirAdj(),
                        text.getYDirAdj(),
                        text.getWidthDirAdj(),
                        text.getFontSizeInPt(),
                        text.getUnicode()));
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            stripper.getText(document);
        }
        return glyphs;
    }

    /** @return from the first page's top to the last page's foot */
    static List<Line> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingInt(Glyph::page).thenComparingDouble(Glyph::y))
                .toList();
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !together(sorted.get(i - 1), sorted.get(i))) {
                lines.add(line(sorted.subList(from, i)));
                from = i;
            }
        }
        return lines;
    }

    private static boolean together(Glyph one, Glyph next) {
        return one.page() == next.page() && next.y() - one.y() < SAME_LINE;
    }

    private static Line line(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float end = Float.MAX_VALUE;
        for (Glyph glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList()) {
            if (glyph.x() - end > glyph.size() * 0.15f) {
                text.append(' ');
            }
            text.append(glyph.text());
            end = glyph.x() + glyph.width();
        }
        return new Line(glyphs.get(0).page(), glyphs.get(0).y(), text.toString().strip());
    }
}
