package mx.corte.batch.source.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The invented names, plans and weights, as CSV files beside this class. */
final class SampleResource {

    private SampleResource() {}

    static List<NamedCsvRecord> records(String name) {
        List<NamedCsvRecord> records = new ArrayList<>();
        try (InputStream in = SampleResource.class.getResourceAsStream(name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + ".csv");
            }
            CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8).forEach(records::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    static List<String[]> rows(String name) {
        return records(name).stream()
                .map(record -> record.getFields().toArray(String[]::new))
                .toList();
    }

    static int number(NamedCsvRecord record, String column) {
        return Integer.parseInt(record.getField(column));
    }
}
