package mx.corte.batch.source;

import java.nio.file.Files;
import java.nio.file.Path;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;

/**
 * A folder of UTF-8 CSV files, one per entity, named as the source contract says. A folder is complete by itself: what is not in
 * it was not delivered.
 */
public final class CsvSource implements Source {

    private final Path folder;

    public CsvSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean isSample() {
        return false;
    }

    @Override
    public SourceReading open() {
        if (!Files.isDirectory(folder)) {
            throw new Problem(Problem.Kind.SOURCE, "source.folder.missing", folder);
        }
        if (!Files.exists(file(folder, Entity.DEPENDENCIES))) {
            throw new Problem(Problem.Kind.SOURCE, "source.file.missing", file(folder, Entity.DEPENDENCIES));
        }
        return new CsvReading(folder);
    }

    static Path file(Path folder, Entity entity) {
        return folder.resolve(entity.sourceName() + ".csv");
    }
}
