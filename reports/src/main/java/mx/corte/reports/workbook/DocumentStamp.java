package mx.corte.reports.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import mx.corte.reports.model.Edition;
import org.apache.poi.ooxml.POIXMLProperties;

/** The document properties. Their dates are the cut-off's, never the clock's: the same snapshot gives the same bytes. */
final class DocumentStamp {

    private DocumentStamp() {}

    @SuppressWarnings("JavaUtilDate") // the library takes nothing else
    static void put(Edition edition, POIXMLProperties properties) {
        Optional<Date> cutoff = Optional.of(
                Date.from(edition.cutoff().atStartOfDay(ZoneOffset.UTC).toInstant()));
        String version = "v" + edition.revision();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Texts.SHEETS.get("titulo") + " " + edition.quarter() + " " + version);
        core.setDescription(edition.sample() ? Texts.SHEETS.get("muestra") : Texts.SHEETS.get("subtitulo"));
        core.setCreator("Corte");
        core.setCreated(cutoff);
        core.setModified(cutoff);
        properties.getExtendedProperties().setApplication("Corte");
        POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
        custom.addProperty(Texts.SHEETS.get("dato.trimestre"), edition.quarter());
        custom.addProperty(Texts.SHEETS.get("dato.version"), version);
        custom.addProperty(Texts.SHEETS.get("dato.id"), edition.snapshotId());
        custom.addProperty(Texts.SHEETS.get("dato.huella"), edition.snapshotHash());
    }
}
