package mx.corte.reports.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Replaces the six random letters before the name of an embedded font, and drops the list of a subset's glyphs, which an
 * archive does not need and the exporter writes wrong.
 */
final class FontNames {

    private static final List<COSName> NAME_KEYS = List.of(COSName.BASE_FONT, COSName.FONT_NAME);
    private static final String RANDOM_PREFIX = "^[A-Z]{6}\\+";

    private FontNames() {}

    static void fix(PDDocument document) {
        for (COSDictionary dictionary : dictionaries(document)) {
            dictionary.removeItem(COSName.getPDFName("CIDSet"));
            for (COSName key : NAME_KEYS) {
                String name = dictionary.getNameAsString(key);
                if (name != null) {
                    // one subset per face and document, so the face alone tells them apart
                    dictionary.setName(key, name.replaceFirst(RANDOM_PREFIX, "CORTEA+"));
                }
            }
        }
    }

    private static List<COSDictionary> dictionaries(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .sorted(Comparator.comparingLong(key -> key.getNumber()))
                .map(key -> document.getDocument().getObjectFromPool(key))
                .filter(Objects::nonNull)
                .map(COSObject::getObject)
                .filter(COSDictionary.class::isInstance)
                .map((COSBase object) -> (COSDictionary) object)
                .toList();
    }
}
