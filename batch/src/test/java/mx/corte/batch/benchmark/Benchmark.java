package mx.corte.batch.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import mx.corte.batch.disclosure.DisclosureBenchmark;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.SampleFolder;

/**
 * Closes one quarter of many petitions in another virtual machine and prints, step by step, time, rows per second and the heap
 * in use after collections; then the bare limits on the same machine.
 *
 * <p>Arguments: {@code disclosure} for the open data alone; or petitions, the child's heap ({@code 512m}), the {@link Route}, further options of its virtual machine.
 */
public final class Benchmark {

    private static final String STEPS =
            """
            select STEP_NAME, START_TIME, END_TIME, READ_COUNT from BATCH_STEP_EXECUTION
            order by STEP_EXECUTION_ID""";

    private static final long SEED = 2022;
    private static final int YEAR = 2022;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments[0].equals("disclosure")) {
            DisclosureBenchmark.run();
            return;
        }
        int petitions = Integer.parseInt(arguments[0]);
        String heap = arguments[1];
        List<String> options = List.of(arguments).subList(3, arguments.length);
        Path folder = Path.of("target", "benchmark").toAbsolutePath();
        Path source = source(folder, petitions);
        System.out.printf(
                Locale.ROOT,
                "%s: %d petitions, heap %s, %d cores, Java %s, load average %.1f%n",
                arguments[2],
                petitions,
                heap,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try (Route route = new Route(arguments[2], folder.resolve("queries"))) {
            BareLimits.printLoading(route, source);
            try (Closing closing = Closing.of(route, source, folder, heap, options);
                    Connection database = route.database(closing.folder())) {
                System.out.printf(Locale.ROOT, "%-24s %8.1f s%n", "whole process", seconds(closing.time()));
                print(database, closing.heapLog());
                BareLimits.print(database, route, source, folder);
            }
        }
    }

    /** Written once, and kept for the next run. */
    private static Path source(Path parent, int petitions) {
        Path folder = parent.resolve("source-" + petitions);
        if (!Files.exists(folder)) {
            new SampleFolder(petitions, SEED, YEAR).write(folder, Progress.SILENT);
        }
        return folder;
    }

    private static void print(Connection database, HeapLog heap) throws SQLException {
        try (Statement statement = database.createStatement()) {
            long rows = count(statement, "select leidas from corte_fuente where entidad = 'peticiones'");
            long kept = count(statement, "select count(*) from corte_turno");
            System.out.printf(Locale.ROOT, "%d referrals read, %d frozen%n", rows, kept);
            try (ResultSet steps = statement.executeQuery(STEPS)) {
                while (steps.next()) {
                    LocalDateTime from = steps.getObject(2, LocalDateTime.class);
                    LocalDateTime to = steps.getObject(3, LocalDateTime.class);
                    long read = steps.getLong(4);
                    line(steps.getString(1), Duration.between(from, to), read > 0 ? read : kept, heap.peak(from, to));
                }
            }
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void line(String name, Duration time, long rows, int megabytes) {
        if (time.toMillis() >= 100) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %8.1f s %,12.0f rows/s %6d MB%n",
                    name,
                    seconds(time),
                    rows / seconds(time),
                    megabytes);
        }
    }

    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
