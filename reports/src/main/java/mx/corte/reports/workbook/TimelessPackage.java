package mx.corte.reports.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook that fits into the heap without any time of writing: the same content gives the same bytes in every zone. */
public final class TimelessPackage {

    private TimelessPackage() {}

    /** @throws IOException when the file cannot be written */
    public static void save(XSSFWorkbook workbook, Path file) throws IOException {
        ByteArrayOutputStream packaged = new ByteArrayOutputStream();
        workbook.write(packaged);
        SheetSplice.write(packaged.toByteArray(), Map.of(), file);
    }
}
