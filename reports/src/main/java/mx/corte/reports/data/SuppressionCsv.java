package mx.corte.reports.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import mx.corte.reports.model.SuppressionShare;

/** {@code control/supresion.csv}: how much of each public table is kept back. For operators; the public is not told. */
public final class SuppressionCsv {

    private SuppressionCsv() {}

    /**
     * Writes one row per table.
     *
     * @return rows written, the header not counted
     * @throws IOException when the file cannot be written
     */
    public static long write(List<SuppressionShare> shares, Path file) throws IOException {
        try (CsvWriter csv = CsvFormat.create(file)) {
            csv.writeRecord(
                    "tabla",
                    "renglones",
                    "renglones_con_reserva",
                    "cifras",
                    "cifras_reservadas",
                    "porcentaje_de_cifras");
            for (SuppressionShare share : shares) {
                csv.writeRecord(
                        share.table(),
                        String.valueOf(share.rows()),
                        String.valueOf(share.rowsWithSuppressed()),
                        String.valueOf(share.counts()),
                        String.valueOf(share.suppressed()),
                        percentage(share));
            }
        }
        return shares.size();
    }

    private static String percentage(SuppressionShare share) {
        return share.counts() == 0
                ? ""
                : BigDecimal.valueOf(share.suppressed())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(share.counts()), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
