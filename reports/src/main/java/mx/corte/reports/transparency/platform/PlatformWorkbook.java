package mx.corte.reports.transparency.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.workbook.TimelessPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * {@code transparencia/fraccion-v}, {@code fraccion-vi} and {@code estadisticas}: a blank template of the platform, filled from
 * row 8 on. The same snapshot and template give the same bytes.
 */
public final class PlatformWorkbook {

    private PlatformWorkbook() {}

    /**
     * Fills a template.
     *
     * @return rows written
     * @throws BrokenFormat when the template or a row breaks a rule; no file is written then
     * @throws IOException when the template cannot be read or the file not be written
     */
    public static long write(PlatformFormat format, QuarterlyReport report, Path file) throws IOException {
        try (FilledTemplate filled = FilledTemplate.of(format, report.edition(), report.indicators())) {
            WorkbookStamp.put(report.edition(), format, filled.workbook());
            if (filled.workbook() instanceof XSSFWorkbook packaged) {
                TimelessPackage.save(packaged, file);
            } else {
                try (OutputStream out = Files.newOutputStream(file)) {
                    filled.workbook().write(out);
                }
            }
            return filled.rows();
        }
    }

    /**
     * Fills it for nothing, so that what is wrong is known before anything is frozen.
     *
     * @throws BrokenFormat as {@link #write} would
     * @throws IOException when the template cannot be read
     */
    public static void rehearse(PlatformFormat format, Edition edition, List<IndicatorResult> indicators)
            throws IOException {
        FilledTemplate.of(format, edition, indicators).close();
    }
}
