package mx.corte.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.corte.batch.cli.Corte;
import mx.corte.batch.cli.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty folder in which quarters are closed as an operator does it: own database, own output, the real program. */
public final class Workplace {

    /** What an operator sees of a run. */
    public record Outcome(int exit, String out, String err) {}

    private final Path folder;
    private final Map<String, String> more = new HashMap<>();

    public Workplace(Path folder) {
        this.folder = folder;
    }

    public Path output() {
        return folder.resolve("output");
    }

    public Path version(String quarter) {
        return output().resolve(quarter).resolve("v1");
    }

    Path logFile() {
        return folder.resolve("data/corte.log");
    }

    Path databaseFile() {
        return folder.resolve("data/corte");
    }

    /** The embedded default, in this folder. */
    public String databaseUrl() {
        return "jdbc:h2:file:" + databaseFile()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
    }

    /** Settings that point the program here: system properties win over {@code application.yml}. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("spring.datasource.url", databaseUrl());
        settings.put("corte.output", output().toString());
        settings.put("logging.file.name", logFile().toString());
        settings.putAll(more);
        return settings;
    }

    /** Any setting, as in {@code application.yml} or the environment. */
    public Workplace with(String setting, String value) {
        more.put(setting, value);
        return this;
    }

    /** The same settings as options of a child's virtual machine. */
    public List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of(more));
        settings().forEach((name, value) -> options.add("-D" + name + "=" + value));
        return options;
    }

    /** Runs a command line in this process, without the lines that tell how far it is. */
    public Outcome run(String... arguments) {
        String[] quiet =
                Stream.concat(Stream.of("--quiet"), Stream.of(arguments)).toArray(String[]::new);
        return run(CorteApplication::start, quiet);
    }

    /** Runs a command line over a program that is started otherwise. */
    Outcome run(Function<Part, ConfigurableApplicationContext> program, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int exit = withSettings(() -> Corte.run(program, arguments));
            return new Outcome(
                    exit, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** The program as a command starts it, to be looked at and closed by the caller. */
    ConfigurableApplicationContext start() {
        return withSettings(CorteApplication::start);
    }

    private <T> T withSettings(Supplier<T> action) {
        Map<String, @Nullable String> before = new HashMap<>();
        settings().forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        try {
            return action.get();
        } finally {
            before.forEach(Workplace::restore);
        }
    }

    private static void restore(String name, @Nullable String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }

    /** Closes a quarter from made-up data, whatever is rejected. */
    public Outcome close(String quarter, String data, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("run", quarter, "--source", "csv:" + TestData.source(data), "--max-rejected", "100"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    /** sha256 of every file under a folder, by path. */
    public static SortedMap<String, String> hashes(Path root) {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (!Files.exists(root)) {
            return hashes;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                hashes.put(path, sha256(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the database between two runs. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), "sa", "");
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of a query, cells joined by a bar. */
    public List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(column == 1 ? "" : "|").append(rows.getString(column));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }

    /** Everything the database holds, as the statements that would make it again. */
    List<String> dump() throws SQLException {
        return query("script");
    }
}
