package mx.corte.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The made-up sources under {@code src/test/data}, and what a run must publish for them. */
public final class TestData {

    private static final Path ROOT = module().resolve("src/test/data");

    private TestData() {}

    /** The folder of this module, whatever the working folder is. */
    public static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    /** A folder of CSV files, {@code sintetico} or {@code bordes}. */
    public static Path source(String name) {
        return ROOT.resolve(name);
    }

    /** A copy that a test may spoil. */
    public static Path copyOf(String name, Path target) throws IOException {
        Files.createDirectories(target);
        for (Path file : files(source(name))) {
            Files.copy(file, target.resolve(file.getFileName()));
        }
        return target;
    }

    /** A copy of what an office may change, to be changed. */
    static Path configuration(Path target) throws IOException {
        Path shipped = module().resolve("../config");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return target;
    }

    /** The names of all files of expected figures. */
    static List<String> expected() throws IOException {
        return files(ROOT.resolve("expected")).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    static Path expected(String name) {
        return ROOT.resolve("expected").resolve(name);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
