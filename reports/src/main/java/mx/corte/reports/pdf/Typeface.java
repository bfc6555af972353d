package mx.corte.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the typeface of all documents can print. What it cannot would vanish from the page without a word. */
final class Typeface {

    /** Stands for a letter that cannot be printed. */
    private static final int REPLACEMENT = 0xFFFD;

    /** Up to here, the letters of every European language, it has everything. */
    private static final int FAMILIAR = 0x250;

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    /** Read when an unfamiliar letter comes for the first time, which in most quarters is never. */
    private static final class Cuts {
        private static final List<CmapLookup> ALL = Stream.of("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf")
                .map(Typeface::cut)
                .toList();
    }

    private Typeface() {}

    /** The text with a sign for every letter that cannot be printed. */
    static String printable(String text) {
        if (text.codePoints().allMatch(Typeface::has)) {
            return text;
        }
        return text.codePoints()
                .map(letter -> has(letter) ? letter : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean has(int letter) {
        return letter < FAMILIAR || Cuts.ALL.stream().allMatch(cut -> cut.getGlyphId(letter) != 0);
    }

    /** In memory: the disk may be full. */
    private static CmapLookup cut(String file) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(FOLDER + file));
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
