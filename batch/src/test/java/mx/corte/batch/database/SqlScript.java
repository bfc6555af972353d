package mx.corte.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A script of the repository's {@code sql} folder, statement by statement. */
public final class SqlScript {

    private SqlScript() {}

    /** @param path below {@code sql}; its statements end with a semicolon at the end of a line */
    public static String[] statements(String path) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolveSibling("sql")
                .resolve(path));
        return Arrays.stream(text.split(";\\s*\n"))
                .filter(statement -> !statement.isBlank())
                .toArray(String[]::new);
    }
}
