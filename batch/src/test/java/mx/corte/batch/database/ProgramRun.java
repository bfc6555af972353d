package mx.corte.batch.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.corte.batch.CorteApplication;
import mx.corte.batch.cli.Corte;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Runs the real program in this JVM, in a folder of its own, with the databases a test chooses. */
final class ProgramRun {

    private final Path folder;
    private final Map<String, String> settings = new HashMap<>();
    private String said = "";

    ProgramRun(Path folder) {
        this.folder = folder;
        settings.put("corte.output", folder.resolve("output").toString());
        settings.put("logging.file.name", folder.resolve("corte.log").toString());
    }

    /** The embedded default, in the folder. */
    ProgramRun onH2() {
        settings.put(
                "spring.datasource.url",
                "jdbc:h2:file:" + folder.resolve("corte")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0");
        settings.put("spring.datasource.username", "sa");
        settings.put("spring.datasource.password", "");
        return this;
    }

    ProgramRun on(DatabaseServer server, String database) {
        settings.put("spring.datasource.url", server.url(database));
        settings.put("spring.datasource.username", server.user());
        settings.put("spring.datasource.password", server.password());
        return this;
    }

    ProgramRun reading(DatabaseServer server, String database, Path queries) {
        settings.put("corte.source.url", server.url(database));
        settings.put("corte.source.user", server.user());
        settings.put("corte.source.password", server.password());
        settings.put("corte.source.queries", queries.toString());
        return this;
    }

    /** Any setting, as in {@code application.yml} or the environment. */
    ProgramRun with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** @return the exit code */
    int run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(text, true, StandardCharsets.UTF_8);
        Map<String, @Nullable String> before = new HashMap<>();
        settings.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        try {
            System.setOut(both);
            System.setErr(both);
            return Corte.run(CorteApplication::start, arguments);
        } finally {
            System.setOut(out);
            System.setErr(err);
            before.forEach(ProgramRun::restore);
            said = text.toString(StandardCharsets.UTF_8);
        }
    }

    private static void restore(String name, @Nullable String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }

    /** What the operator saw of the last run. */
    String said() {
        return said;
    }

    Path version(String quarter) {
        return version(quarter, 1);
    }

    Path version(String quarter, int revision) {
        return folder.resolve("output").resolve(quarter).resolve("v" + revision);
    }

    /** Every open data and control file by its path, and the hash of the frozen rows. */
    SortedMap<String, String> figures(String quarter) throws IOException {
        return figures(version(quarter));
    }

    SortedMap<String, String> figures(Path version) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(version)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                contents.put(version.relativize(file).toString(), Files.readString(file));
            }
        }
        contents.put(
                "corte",
                JsonMapper.shared()
                        .readTree(Files.readString(version.resolve("manifiesto.json")))
                        .get("corte")
                        .get("hash")
                        .asString());
        return contents;
    }
}
