package mx.corte.reports.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.Rows;

/** {@code control/rechazos.csv} and {@code control/inconsistencias.csv}: one row per row of the source and reason. */
public final class ControlCsv {

    private ControlCsv() {}

    /**
     * @return rows written, the header not counted
     * @throws IOException when the file cannot be written
     */
    public static long write(Rows<ControlRow> rows, Path file) throws IOException {
        AtomicLong written = new AtomicLong();
        try (CsvWriter csv = CsvFormat.create(file)) {
            csv.writeRecord("entidad", "folio", "turno", "dependencia", "motivo", "detalle");
            rows.forEach(row -> {
                csv.writeRecord(
                        row.entity(), row.folio(), row.referral(), row.dependency(), row.reason(), row.detail());
                written.incrementAndGet();
            });
        }
        return written.get();
    }
}
