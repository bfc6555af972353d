package mx.corte.batch.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One server of our own: a data folder that lasts, and a process that may come and go. */
final class ServerProcess {

    static final String USER = "corte_prueba";
    static final String PASSWORD = "solo-para-pruebas";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final Product product;
    private final Path home;
    private final Path folder;
    private final int port;
    private @Nullable Process process;

    /** Makes the data folder; does not start. */
    ServerProcess(Product product) throws IOException, InterruptedException {
        this.product = product;
        this.home = ServerBinaries.home(product);
        this.folder = Files.createTempDirectory("corte-" + product + "-");
        this.port = freePort();
        // one statement per line
        Files.writeString(
                folder.resolve("init.sql"),
                "create user if not exists '%s'@'%%' identified by '%s';\n".formatted(USER, PASSWORD)
                        + "grant all on *.* to '%s'@'%%' with grant option;\n".formatted(USER));
        Process initialize = launch("initialize.log", product.initialize(home, folder.resolve("data")));
        if (initialize.waitFor() != 0) {
            throw new IOException("initialize: " + Files.readString(folder.resolve("initialize.log")));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    }

    String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
    }

    /** Starts and waits until it answers. */
    void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                product.program(home).toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--datadir=" + folder.resolve("data"),
                "--lc-messages-dir=" + home.resolve("share"),
                "--init-file=" + folder.resolve("init.sql"),
                "--pid-file=" + folder.resolve("pid"),
                "--socket=" + folder.resolve("socket"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--local-infile=1",
                // enough for tests on a small machine; a killed process loses nothing with it, a power failure would
                "--innodb-flush-log-at-trx-commit=2",
                "--innodb-buffer-pool-size=64M",
                "--performance-schema=OFF"));
        command.addAll(product.options());
        Process started = launch("server.log", command);
        process = started;
        long end = System.nanoTime() + PATIENCE;
        while (!answers()) {
            if (!started.isAlive() || System.nanoTime() > end) {
                started.destroyForcibly();
                throw new IOException(product + " did not start: " + Files.readString(folder.resolve("server.log")));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Ends it: as an administrator would, or as a power failure would. */
    void end(boolean gently) throws InterruptedException {
        Process running = process;
        if (running != null) {
            if (gently) {
                running.destroy();
            } else {
                running.destroyForcibly();
            }
            running.waitFor();
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(""), USER, PASSWORD)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Process launch(String log, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve(log).toFile()))
                .start();
    }

    private void remove() {
        try {
            end(false);
            delete(folder);
        } catch (IOException | InterruptedException leftToTheOperatingSystem) {
            System.err.println("left behind: " + folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
