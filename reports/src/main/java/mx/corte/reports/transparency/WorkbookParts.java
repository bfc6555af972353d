package mx.corte.reports.transparency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook's package that no sheet shows, each as one row: caches of pivot tables and charts, texts nobody uses
 * any more, comments, names, properties.
 */
final class WorkbookParts {

    private static final String WITHOUT_DATA =
            "(\\[Content_Types]\\.xml|.*\\.rels|xl/styles\\.xml|xl/theme/.*|xl/calcChain\\.xml|xl/worksheets/sheet\\d+\\.xml)";

    private WorkbookParts() {}

    static List<PackRow> of(String name, byte[] bytes) throws IOException {
        List<PackRow> rows = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = entry.getName();
                if (entry.isDirectory() || part.matches(WITHOUT_DATA)) {
                    continue;
                }
                String place = name + "!" + part;
                List<String> texts = part.endsWith(".xml") || part.endsWith(".vml")
                        ? texts(place, zip.readAllBytes())
                        : List.of(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
                rows.addAll(
                        part.equals("xl/sharedStrings.xml")
                                ? texts.stream()
                                        .map(text -> PackRow.loose(place, List.of(text)))
                                        .toList()
                                : List.of(PackRow.loose(place, texts)));
            }
        }
        return rows;
    }

    /** All text, and the values that pivot caches keep in attributes. */
    private static List<String> texts(String place, byte[] xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<String> texts = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                    texts.add(WorkbookRows.plain(reader.getText()));
                } else if (event == XMLStreamConstants.START_ELEMENT && reader.getAttributeValue(null, "v") != null) {
                    texts.add(WorkbookRows.plain(reader.getAttributeValue(null, "v")));
                }
            }
            return texts;
        } catch (XMLStreamException e) {
            throw new IOException("not XML: " + place, e);
        }
    }
}
