package mx.corte.reports.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes out of an exported file what the exporter made of clock and chance: dates, file identifier, names of font subsets.
 *
 * <p>Without it the same snapshot would give other bytes every time, and a hash in the manifest would prove nothing.
 */
final class Finishing {

    /** What describes the exporter's own index, which is not kept; its length varies with the identifier it made up. */
    private static final List<COSName> EXPORTERS_INDEX =
            List.of(COSName.TYPE, COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS, COSName.W, COSName.INDEX);

    private Finishing() {}

    static void finish(byte[] exported, Booklet booklet, Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(exported)) {
            Calendar stamp = GregorianCalendar.from(booklet.stamp().atStartOfDay(Press.ZONE));
            document.getDocumentInformation().setCreationDate(stamp);
            document.getDocumentInformation().setModificationDate(stamp);
            FontNames.fix(document);
            identify(document, booklet);
            // content is compressed all the same; with object streams PDFBox counts the objects wrong and qpdf
            // complains
            document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
        }
    }

    /** Both halves of the identifier: the first would be random, the second the time of writing. */
    private static void identify(PDDocument document, Booklet booklet) {
        String name = booklet.title() + '\n' + booklet.footer() + '\n' + booklet.stamp();
        COSArray identifier = new COSArray();
        identifier.add(new COSString(digest(name)));
        identifier.add(new COSString(digest(name)));
        COSDictionary trailer = document.getDocument().getTrailer();
        trailer.setItem(COSName.ID, identifier);
        EXPORTERS_INDEX.forEach(trailer::removeItem);
    }

    private static byte[] digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
