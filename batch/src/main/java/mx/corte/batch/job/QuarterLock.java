package mx.corte.batch.job;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a quarter to one process, and tells a dead run from a living one. On MySQL and MariaDB it is a named lock of the server,
 * held by a connection of its own: when the process dies the server lets go of it. The embedded database's file admits one process,
 * which keeps its locks in mind.
 */
final class QuarterLock implements AutoCloseable {

    /** A connection that says nothing for so long belongs to a machine that is gone: the server drops it, and its lock. */
    private static final int SILENCE_SECONDS = 60;

    private static final int BEAT_SECONDS = 15;

    /** Locks of embedded databases: they end with this process, as it does. */
    private static final Set<String> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Connection connection;
    private final boolean onServer;
    private final String name;
    private final Quarter quarter;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "corte-latido");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean lost;
    private @Nullable Future<?> beating;

    private QuarterLock(Connection connection, boolean onServer, String name, Quarter quarter) {
        this.connection = connection;
        this.onServer = onServer;
        this.name = name;
        this.quarter = quarter;
    }

    /** @throws Problem of kind REFUSED when another process is closing the quarter */
    static QuarterLock acquire(DataSource dataSource, Quarter quarter) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                return acquire(connection, quarter);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no lock for " + quarter, e);
        }
    }

    private static QuarterLock acquire(Connection connection, Quarter quarter) throws SQLException {
        if (!isServer(connection)) {
            String name = connection.getMetaData().getURL() + " " + quarter;
            if (!HELD_HERE.add(name)) {
                throw new Problem(Problem.Kind.REFUSED, "closing.running", quarter);
            }
            return new QuarterLock(connection, false, name, quarter);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session wait_timeout = " + SILENCE_SECONDS);
        }
        QuarterLock lock = new QuarterLock(connection, true, nameOnServer(connection, quarter), quarter);
        if (!lock.ask("select get_lock(?, 0)")) {
            throw new Problem(Problem.Kind.REFUSED, "closing.running", quarter);
        }
        lock.beating = lock.heart.scheduleWithFixedDelay(lock::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        return lock;
    }

    /** Whether some process is at work on the quarter. */
    static boolean isHeld(DataSource dataSource, Quarter quarter) {
        try (Connection connection = dataSource.getConnection()) {
            return isServer(connection)
                    ? ask(connection, "select is_used_lock(?) is not null", nameOnServer(connection, quarter))
                    : HELD_HERE.contains(connection.getMetaData().getURL() + " " + quarter);
        } catch (SQLException e) {
            throw new IllegalStateException("no lock for " + quarter, e);
        }
    }

    private static boolean isServer(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return product.equals("MySQL") || product.equals("MariaDB");
    }

    /** Locks are the server's, not the schema's, and their names are short. */
    private static String nameOnServer(Connection connection, Quarter quarter) throws SQLException {
        String schema = String.valueOf(connection.getCatalog());
        return "corte-" + UUID.nameUUIDFromBytes(schema.getBytes(StandardCharsets.UTF_8)) + "-" + quarter;
    }

    /** @throws Problem of kind OUTPUT when the lock was lost, e.g. because the server was restarted: another run may have begun */
    void require() {
        if (onServer) {
            beat();
        }
        if (lost) {
            throw new Problem(Problem.Kind.OUTPUT, "closing.lock.lost", quarter);
        }
    }

    private synchronized void beat() {
        try {
            lost = lost || !ask("select is_used_lock(?) = connection_id()");
        } catch (SQLException e) {
            lost = true;
        }
    }

    private boolean ask(String question) throws SQLException {
        return ask(connection, question, name);
    }

    private static boolean ask(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            }
        }
    }

    @Override
    public synchronized void close() {
        if (beating != null) {
            beating.cancel(false);
        }
        heart.shutdownNow();
        try (connection) {
            if (!onServer) {
                HELD_HERE.remove(name);
            } else if (!lost) {
                ask("select release_lock(?)");
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set session wait_timeout = @@global.wait_timeout");
                }
            }
        } catch (SQLException e) {
            // the server lets go of the lock with the connection; there is nothing left to release
            lost = true;
        }
    }
}
