package mx.corte.reports.pdf;

import java.util.List;
import java.util.stream.IntStream;
import mx.corte.reports.pdf.PageText.Glyph;
import mx.corte.reports.pdf.PageText.Line;
import net.sf.jasperreports.engine.JasperReport;

/** The sections of a finished file, found by their headings, without what stands at head and foot of every page. */
public final class PrintedSections {

    static final String FRAME = "pdf/frame";

    /** The size of the style {@code Heading}; nothing else on a page has it. */
    private static final float HEADING_SIZE = 13;

    private final List<Glyph> body;
    private final List<Line> headings;

    public PrintedSections(List<Glyph> glyphs) {
        JasperReport frame = Templates.get(FRAME);
        int top = frame.getTopMargin() + frame.getPageHeader().getHeight();
        int foot = frame.getPageHeight()
                - frame.getBottomMargin()
                - frame.getPageFooter().getHeight();
        body = glyphs.stream()
                .filter(glyph -> glyph.y() > top && glyph.y() < foot)
                .toList();
        headings =
                PageText.lines(body.stream().filter(PrintedSections::isHeading).toList());
    }

    /** @return the characters between this heading and the next one; none when there is no such heading */
    public List<Glyph> under(String heading) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).text().equals(heading))
                .mapToObj(i -> body.stream()
                        .filter(glyph -> after(glyph, headings.get(i)))
                        .filter(glyph -> i + 1 == headings.size() || !after(glyph, headings.get(i + 1)))
                        .filter(glyph -> !isHeading(glyph))
                        .toList())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean after(Glyph glyph, Line heading) {
        return glyph.page() > heading.page() || (glyph.page() == heading.page() && glyph.y() > heading.y());
    }

    private static boolean isHeading(Glyph glyph) {
        return Math.abs(glyph.size() - HEADING_SIZE) < 0.5;
    }
}
