package mx.corte.reports.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * Temporary files beside the file that is written, and not in the machine's folder for such: they hold folios, and what a killed
 * process leaves behind goes with the half-made file.
 */
final class Scratch {

    /** Writes a file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    private Scratch() {}

    /** Runs work whose temporary files, made by {@link TempFile} in this thread, are gone when it ends. */
    static void beside(Path file, Work work) throws IOException {
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".temporal");
        try {
            TempFile.withStrategy(new DefaultTempFileCreationStrategy(folder.toFile()), () -> {
                run(work);
                return folder;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            delete(folder);
        }
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            List<Path> files = left.toList();
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
