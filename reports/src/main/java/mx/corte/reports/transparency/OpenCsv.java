package mx.corte.reports.transparency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.data.CsvFormat;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;

/** A public table as a CSV file; and the dictionary of all of them. */
public final class OpenCsv {

    private OpenCsv() {}

    /**
     * Writes one table.
     *
     * @return rows written, the header not counted
     * @throws IOException when the file cannot be written
     */
    public static long write(OpenTable table, Path file) throws IOException {
        try (CsvWriter csv = CsvFormat.create(file)) {
            csv.writeRecord(table.headings());
            table.rows().forEach(csv::writeRecord);
        }
        return table.rows().size();
    }

    /**
     * The figures of a written table, by the headings that stand in the file.
     *
     * @throws IOException when the file cannot be read
     */
    public static List<ReadBack> readBack(Path file, String table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.flatMap(row ->
                            OpenFigures.of(table, "renglón " + row.getStartingLineNumber(), row.getFieldsAsMap())
                                    .stream())
                    .toList();
        }
    }

    /**
     * {@code diccionario.csv}: every column of every table.
     *
     * @return rows written, the header not counted
     * @throws IOException when the file cannot be written
     */
    public static long writeDictionary(QuarterlyReport report, Path file) throws IOException {
        return write(OpenDictionary.of(report), file);
    }
}
