package mx.corte.reports.transparency;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.workbook.TimelessPackage;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * {@code estadisticas-publicas.xlsx}: the same tables as the CSV files, one per sheet, after a sheet of notes. Made to be read
 * aloud and by programs: no merged cell, no picture, no formula, headings in one row.
 */
public final class OpenWorkbook {

    private OpenWorkbook() {}

    /**
     * Writes the whole workbook.
     *
     * @return rows written over all tables, headers not counted
     * @throws IOException when the file cannot be written
     */
    public static long write(QuarterlyReport report, Path file) throws IOException {
        List<OpenTable> tables = OpenTables.of(report);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            stamp(report.edition(), workbook.getProperties());
            SheetPen pen = new SheetPen(workbook, report.edition().sample());
            pen.notes(OpenNotes.of(report, tables));
            tables.forEach(pen::table);
            pen.table(OpenDictionary.of(report));
            TimelessPackage.save(workbook, file);
        }
        return tables.stream().mapToLong(table -> table.rows().size()).sum();
    }

    /** The dates are the cut-off's: the same snapshot gives the same bytes. Nothing here names the snapshot. */
    @SuppressWarnings("JavaUtilDate") // the library takes nothing else
    private static void stamp(Edition edition, POIXMLProperties properties) {
        Optional<Date> cutoff = Optional.of(
                Date.from(edition.cutoff().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(OpenNotes.title(edition));
        core.setDescription(edition.sample() ? Texts.get("muestra") : Texts.get("descripcion"));
        core.setCreator("Corte");
        core.setCreated(cutoff);
        core.setModified(cutoff);
        // the standard word for it is "language"; readers choose a voice by it
        core.getUnderlyingProperties().setLanguageProperty("es-MX");
        properties.getExtendedProperties().setApplication("Corte");
    }
}
