package mx.corte.reports.transparency.platform;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import mx.corte.reports.model.Edition;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Title and dates among the document's properties. The dates are the cut-off's, never the clock's. */
final class WorkbookStamp {

    private WorkbookStamp() {}

    @SuppressWarnings("JavaUtilDate") // the library takes nothing else
    static void put(Edition edition, PlatformFormat format, Workbook workbook) {
        Date cutoff = Date.from(edition.cutoff().atStartOfDay(ZoneOffset.UTC).toInstant());
        String title = format.names().shortName() + " " + edition.quarter() + " v" + edition.revision();
        if (workbook instanceof XSSFWorkbook packaged) {
            POIXMLProperties.CoreProperties core = packaged.getProperties().getCoreProperties();
            core.setTitle(title);
            core.setCreated(Optional.of(cutoff));
            core.setModified(Optional.of(cutoff));
        } else if (workbook instanceof HSSFWorkbook old) {
            old.createInformationProperties();
            SummaryInformation summary = old.getSummaryInformation();
            summary.setTitle(title);
            summary.setCreateDateTime(cutoff);
            summary.setLastSaveDateTime(cutoff);
        }
    }
}
