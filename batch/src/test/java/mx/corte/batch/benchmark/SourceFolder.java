package mx.corte.batch.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.corte.batch.configuration.Catalogues;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.source.RowCursor;
import mx.corte.batch.source.SourceReading;
import mx.corte.batch.source.sample.SampleSource;
import org.jspecify.annotations.Nullable;

/** A folder of CSV files as an office delivers it, of any size, the same for the same size. */
final class SourceFolder {

    private static final long SEED = 2022;

    private SourceFolder() {}

    /** Writes the files, unless they are there. */
    static Path of(Path parent, int petitions) throws IOException {
        Path folder = parent.resolve("source-" + petitions);
        if (!Files.exists(folder)) {
            Path unfinished = Files.createDirectories(parent.resolve("source-unfinished"));
            try (SourceReading reading =
                    new SampleSource(Catalogues.read("classpath:/config/"), petitions, SEED).open()) {
                for (Entity entity : Entity.values()) {
                    write(reading, entity, unfinished.resolve(entity.sourceName() + ".csv"));
                }
            }
            Files.move(unfinished, folder);
        }
        return folder;
    }

    private static void write(SourceReading reading, Entity entity, Path file) throws IOException {
        List<String> columns = new ArrayList<>(entity.requiredColumns());
        columns.addAll(entity.optionalColumns());
        try (CsvWriter csv = CsvWriter.builder().build(file);
                RowCursor rows = reading.read(entity)) {
            csv.writeRecord(columns);
            String[] cells = new String[entity.width()];
            for (@Nullable SourceRow row = rows.next(); row != null; row = rows.next()) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.get(i);
                }
                csv.writeRecord(cells);
            }
        }
    }
}
