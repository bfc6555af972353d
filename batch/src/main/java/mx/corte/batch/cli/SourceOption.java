package mx.corte.batch.cli;

import java.nio.file.Path;
import mx.corte.batch.domain.Problem;

/**
 * Where {@code --source} says to read from.
 *
 * @param kind {@code sample}, {@code csv} or {@code jdbc}
 * @param folder of {@code csv}
 */
record SourceOption(String kind, Path folder) {

    static SourceOption parse(String text) {
        if (text.equals("sample") || text.equals("jdbc")) {
            return new SourceOption(text, Path.of(""));
        }
        if (text.startsWith("csv:") && text.length() > 4) {
            return new SourceOption("csv", Path.of(text.substring(4)));
        }
        throw new Problem(Problem.Kind.USAGE, "usage.source", text);
    }
}
