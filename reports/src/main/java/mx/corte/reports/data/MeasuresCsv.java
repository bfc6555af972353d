package mx.corte.reports.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import org.jspecify.annotations.Nullable;

/**
 * {@code datos/medidas.csv}: {@code medida,ambito,clave,numerador,denominador,valor,estado}, one row per measure and scope
 * in publication order.
 *
 * <p>{@code valor} is empty unless published. {@code numerador} and {@code denominador} are empty where a measure has none
 * and where it is not available; a suppressed one keeps them back too, or they would give it away.
 */
public final class MeasuresCsv {

    private MeasuresCsv() {}

    /** @throws IOException when the file cannot be written */
    public static void write(QuarterlyReport report, Path file) throws IOException {
        try (CsvWriter csv = CsvFormat.create(file)) {
            csv.writeRecord("medida", "ambito", "clave", "numerador", "denominador", "valor", "estado");
            for (MeasureValue row : report.measures().rows()) {
                csv.writeRecord(
                        row.measure(),
                        row.scope(),
                        row.key(),
                        part(row.figure(), row.numerator()),
                        part(row.figure(), row.denominator()),
                        row.figure().plain(),
                        row.figure().status());
            }
        }
    }

    /**
     * The figures as they stand in a written file: the value where it is published, otherwise its status.
     *
     * @throws IOException when the file cannot be read
     */
    public static List<ReadBack> readBack(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.map(MeasuresCsv::figure).toList();
        }
    }

    private static ReadBack figure(NamedCsvRecord row) {
        String status = row.getField("estado");
        return new ReadBack(
                "renglón " + row.getStartingLineNumber(),
                row.getField("medida"),
                row.getField("ambito"),
                row.getField("clave"),
                status.equals("publicado") ? row.getField("valor") : status);
    }

    private static String part(Figure figure, @Nullable Long part) {
        boolean kept = figure instanceof Figure.Value || figure == Figure.Absent.NO_APLICA;
        return kept && part != null ? part.toString() : "";
    }
}
