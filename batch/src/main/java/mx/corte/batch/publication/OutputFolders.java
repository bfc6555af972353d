package mx.corte.batch.publication;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;

/**
 * Where a quarter's files are: {@code output/2022-T4/v1}, and while they are made {@code output/.en-proceso/2022-T4-v1}, on the
 * same file system, so that a move is atomic.
 */
public record OutputFolders(Path output, Quarter quarter, int revision) {

    private static final String RELEASED = "vigente";

    public Path published() {
        return quarterFolder().resolve("v" + revision);
    }

    public Path staging() {
        return output.resolve(".en-proceso").resolve(quarter + "-v" + revision);
    }

    /** Rejects of a run that failed before the seal stand beside where it would have published. */
    public Path failedRejects() {
        return quarterFolder().resolve("v" + revision + "-rechazos.csv");
    }

    /** Empties the staging folder and makes it anew. */
    public Path freshStaging() {
        try {
            delete(staging());
            return Files.createDirectories(staging());
        } catch (IOException e) {
            throw unwritable(staging()).because(e);
        }
    }

    /** Leaves nothing of the work behind. */
    public void clearStaging() {
        try {
            delete(staging());
            Files.deleteIfExists(staging().getParent());
        } catch (DirectoryNotEmptyException anotherQuarterIsAtWork) {
            return;
        } catch (IOException e) {
            throw unwritable(staging()).because(e);
        }
    }

    /** Makes the folders above a file. */
    public static Path withParents(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return file;
        } catch (IOException e) {
            throw unwritable(file).because(e);
        }
    }

    /** Gives the staged files their final name at once. */
    public void publish() {
        try {
            Files.createDirectories(quarterFolder());
            Files.move(staging(), published(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(published()).because(e);
        }
    }

    /** Whether readers are told to open this published folder. */
    public static boolean isReleased(Path folder) {
        Path released = folder.resolveSibling(RELEASED);
        try {
            return Files.exists(released)
                    && Files.readString(released).strip().equals(String.valueOf(folder.getFileName()));
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unreadable", released).because(e);
        }
    }

    /** Names the revision that readers should open. */
    public void release() {
        Path file = quarterFolder().resolve(RELEASED);
        Path written = quarterFolder().resolve(".vigente.tmp");
        try {
            Files.writeString(written, "v" + revision + "\n");
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file).because(e);
        }
    }

    private Path quarterFolder() {
        return output.resolve(quarter.toString());
    }

    private static Problem unwritable(Path path) {
        return new Problem(Problem.Kind.OUTPUT, "output.unwritable", path);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException error) throws IOException {
                if (error != null) {
                    throw error;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
