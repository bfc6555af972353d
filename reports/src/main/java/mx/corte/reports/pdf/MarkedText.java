package mx.corte.reports.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of every marked piece of content, by page and number; lines of a piece are joined by a space. */
final class MarkedText extends PDFTextStripper {

    /** A piece of content as the tag tree names it; pages count from 1. */
    record Mark(int page, int number) {}

    private final Map<Mark, StringBuilder> texts = new HashMap<>();
    private @Nullable StringBuilder open;
    private float baseline;
    private float end;

    MarkedText() throws IOException {}

    static Map<Mark, StringBuilder> of(PDDocument document) throws IOException {
        MarkedText marked = new MarkedText();
        marked.getText(document);
        return marked.texts;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        open = number < 0
                ? null
                : texts.computeIfAbsent(new Mark(getCurrentPageNo(), number), mark -> new StringBuilder());
    }

    @Override
    public void endMarkedContentSequence() {
        open = null;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        StringBuilder text = open;
        if (text == null) {
            return;
        }
        boolean gap = glyph.getXDirAdj() - end > glyph.getFontSizeInPt() * 0.15f;
        if (text.length() > 0 && (gap || Math.abs(glyph.getYDirAdj() - baseline) > 1)) {
            text.append(' ');
        }
        text.append(glyph.getUnicode());
        baseline = glyph.getYDirAdj();
        end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
}
