package mx.corte.reports.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import mx.corte.reports.model.Change;
import mx.corte.reports.model.QuarterlyReport;

/** {@code control/cambios.csv} of a revision: one row per cell that differs from the version it supersedes. */
public final class ChangesCsv {

    private ChangesCsv() {}

    /**
     * @return rows written, the header not counted
     * @throws IOException when the file cannot be written
     */
    public static long write(QuarterlyReport report, Path file) throws IOException {
        try (CsvWriter csv = CsvFormat.create(file)) {
            csv.writeRecord("tabla", "id", "ambito", "clave", "columna", "antes", "despues", "motivo");
            for (Change change : report.changes()) {
                csv.writeRecord(
                        change.subject(),
                        change.id(),
                        change.scope(),
                        change.key(),
                        change.column(),
                        change.before(),
                        change.after(),
                        report.edition().reason());
            }
        }
        return report.changes().size();
    }
}
