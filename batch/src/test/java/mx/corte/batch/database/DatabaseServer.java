package mx.corte.batch.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A real MySQL or MariaDB. {@link #shared} is started once per JVM; a test that kills or stops one takes an {@link #own}. Every
 * server ends with the JVM, and its data go with it.
 */
public final class DatabaseServer {

    private static final Map<Product, DatabaseServer> SHARED = new EnumMap<>(Product.class);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final @Nullable ServerProcess process;
    private final String url;
    private final String user;
    private final String password;

    private DatabaseServer(@Nullable ServerProcess process, String url, String user, String password) {
        this.process = process;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The one all tests of this JVM share: that of the environment when one is named, else started by itself. */
    public static synchronized DatabaseServer shared(Product product) {
        DatabaseServer server = SHARED.get(product);
        if (server == null) {
            String url = System.getenv(product.variable("URL"));
            server = url == null
                    ? own(product)
                    : new DatabaseServer(
                            null,
                            url,
                            System.getenv().getOrDefault(product.variable("USER"), "root"),
                            System.getenv().getOrDefault(product.variable("PASSWORD"), ""));
            SHARED.put(product, server);
        }
        return server;
    }

    /** A server of the caller's own, running, that may be stopped and killed. */
    public static DatabaseServer own(Product product) {
        try {
            ServerProcess process = new ServerProcess(product);
            process.start();
            return new DatabaseServer(process, process.url(""), ServerProcess.USER, ServerProcess.PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String url(String database) {
        int query = url.indexOf('?');
        String server = query < 0 ? url : url.substring(0, query);
        int path = server.indexOf('/', server.indexOf("://") + 3);
        return (path < 0 ? server : server.substring(0, path)) + "/" + database
                + (query < 0 ? "" : url.substring(query));
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** Creates an empty database with a name of its own, which begins with {@code corte_prueba_}. */
    public String createDatabase() throws SQLException {
        String name = "corte_prueba_%d_%d".formatted(ProcessHandle.current().pid(), DATABASES.incrementAndGet());
        execute("", "create database " + name);
        return name;
    }

    public void dropDatabase(String name) throws SQLException {
        execute("", "drop database " + name);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    public void execute(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Ends it as an administrator would. */
    public void stop() throws InterruptedException {
        process().end(true);
    }

    /** Ends it as a power failure of the process would: kill -9. */
    public void kill() throws InterruptedException {
        process().end(false);
    }

    /** Starts it again after {@link #stop} or {@link #kill}, with the same data at the same address. */
    public void restart() throws IOException, InterruptedException {
        process().end(true);
        process().start();
    }

    private ServerProcess process() {
        if (process == null) {
            Assumptions.abort("a server of the environment is not ours to stop");
        }
        return java.util.Objects.requireNonNull(process);
    }
}
