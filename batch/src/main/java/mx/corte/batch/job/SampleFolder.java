package mx.corte.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import mx.corte.batch.configuration.Catalogues;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.source.CsvWriting;
import mx.corte.batch.source.SourceReading;
import mx.corte.batch.source.sample.SampleSource;

/**
 * A folder of CSV files as an office delivers it, with invented rows: the same bytes for the same numbers.
 *
 * @param petitions folios over two years
 * @param year the later of these
 */
public record SampleFolder(int petitions, long seed, int year) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    /** @throws Problem of kind USAGE when a number cannot be meant */
    public SampleFolder {
        if (petitions < 0) {
            throw new Problem(Problem.Kind.USAGE, "usage.value", "--petitions", petitions);
        }
        if (year < EARLIEST || year > LATEST) {
            throw new Problem(Problem.Kind.USAGE, "usage.value", "--year", year);
        }
    }

    /**
     * Writes one file per entity into a new or empty folder, in flat memory.
     *
     * @param progress told of rows; when it wants to stop, nothing is left in the folder
     * @return rows written
     * @throws Problem of kind REFUSED when something is in the folder, OUTPUT when it cannot be written, INTERRUPTED when stopped
     */
    public Map<Entity, Long> write(Path folder, Progress progress) {
        try {
            requireEmpty(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unwritable", folder).because(e);
        }
        boolean whole = false;
        try (SourceReading reading =
                new SampleSource(Catalogues.read(ConfigurationFiles.base()), petitions, seed, year).open()) {
            progress.begins("sample");
            reading.expectedRows(Entity.PETITIONS).ifPresent(progress::expects);
            Map<Entity, Long> rows = new EnumMap<>(Entity.class);
            for (Entity entity : Entity.values()) {
                rows.put(entity, CsvWriting.write(reading, entity, folder, () -> stopsBeforeNext(progress)));
            }
            progress.ends();
            if (progress.stopWanted()) {
                throw new Problem(Problem.Kind.INTERRUPTED, "sample.interrupted", folder);
            }
            whole = true;
            return rows;
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unwritable", folder).because(e);
        } finally {
            if (!whole) {
                clear(folder);
            }
        }
    }

    private static boolean stopsBeforeNext(Progress progress) {
        if (progress.stopWanted()) {
            return true;
        }
        progress.advances(1);
        return false;
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new Problem(Problem.Kind.REFUSED, "sample.occupied", folder);
            }
        }
    }

    /** Only what was written here: the folder was empty. */
    private static void clear(Path folder) {
        for (Entity entity : Entity.values()) {
            try {
                Files.deleteIfExists(folder.resolve(entity.sourceName() + ".csv"));
            } catch (IOException e) {
                throw new Problem(Problem.Kind.OUTPUT, "output.unwritable", folder).because(e);
            }
        }
    }
}
