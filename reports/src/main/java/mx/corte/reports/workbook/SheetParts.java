package mx.corte.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of the package each sheet is: the workbook's relationships. */
final class SheetParts {

    private static final String FOLDER = "xl/";
    private static final String RELATIONSHIPS = FOLDER + "_rels/workbook.xml.rels";

    private final Map<String, String> targets = new HashMap<>();

    SheetParts(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(RELATIONSHIPS);
        if (entry == null) {
            throw new IOException("the workbook has no part " + RELATIONSHIPS);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param relationship id of a sheet */
    String of(String relationship) throws IOException {
        String target = targets.get(relationship);
        if (target == null) {
            throw new IOException("the workbook has no relationship " + relationship);
        }
        // a target is named from the workbook's folder, or with a slash from the top
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }
}
