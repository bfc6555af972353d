package mx.corte.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Takes out of an exported file what the exporter made of clock and chance (dates, file identifier, names of font subsets),
 * and completes what archives and screen readers ask for.
 *
 * <p>Without it the same snapshot would give other bytes every time, and a hash in the manifest would prove nothing.
 */
final class Finishing {

    /** What describes the exporter's own index, which is not kept; its length varies with the identifier it made up. */
    private static final List<COSName> EXPORTERS_INDEX =
            List.of(COSName.TYPE, COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS, COSName.W, COSName.INDEX);

    private static final Pattern SIZE = Pattern.compile("/Size (\\d+)");

    private static final String METADATA = resource("metadata.xmp");

    private Finishing() {}

    static void finish(byte[] exported, Booklet booklet, Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(exported)) {
            describe(document, booklet);
            FontNames.fix(document);
            Links.tag(document, booklet.words());
            identify(document, booklet);
            Files.write(file, counted(saved(document)));
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
        return bytes.toByteArray();
    }

    /**
     * PDFBox says there is one object more than its index lists, the index itself; a strict reader complains. The dictionary
     * that says so is the last one, and the only one that is not compressed.
     */
    private static byte[] counted(byte[] saved) {
        String tail = new String(saved, StandardCharsets.ISO_8859_1);
        Matcher size = SIZE.matcher(tail);
        if (!size.find(tail.lastIndexOf("/XRef"))) {
            throw new IllegalStateException("PDFBox writes its index otherwise than it did");
        }
        // a digit less would move what the file says of its own positions
        String listed =
                String.format(Locale.ROOT, "%-" + size.group(1).length() + "d", Integer.parseInt(size.group(1)) - 1);
        System.arraycopy(listed.getBytes(StandardCharsets.ISO_8859_1), 0, saved, size.start(1), listed.length());
        return saved;
    }

    /** The same in the old place and in the new one; readers of either may not find them different. */
    private static void describe(PDDocument document, Booklet booklet) throws IOException {
        Calendar stamp = GregorianCalendar.from(booklet.stamp().atStartOfDay(Press.ZONE));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(stamp);
        information.setModificationDate(stamp);
        information.setProducer(Press.CREATOR);
        String metadata = new MessageFormat(METADATA, Press.LOCALE).format(new Object[] {
            escaped(booklet.title()),
            Press.LOCALE.toLanguageTag(),
            Press.CREATOR,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(booklet.stamp().atStartOfDay(Press.ZONE))
        });
        PDMetadata stream = new PDMetadata(document);
        stream.importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(stream);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
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

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Finishing.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
