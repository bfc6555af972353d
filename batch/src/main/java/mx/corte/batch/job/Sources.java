package mx.corte.batch.job;

import java.nio.file.Path;
import mx.corte.batch.configuration.Catalogues;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.source.CsvSource;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.sample.SampleSource;

/** The sources an operator can name. */
public final class Sources {

    private static final String CSV = "csv:";

    private final String configurationBase;

    public Sources(String configurationBase) {
        this.configurationBase = configurationBase;
    }

    /**
     * Finds a source by the text after {@code --source}: {@code sample} or {@code csv:FOLDER}.
     *
     * @throws Problem of kind USAGE for anything else
     */
    Source named(String text) {
        if (text.equals("sample")) {
            return new SampleSource(Catalogues.read(configurationBase));
        }
        if (isFolder(text)) {
            return new CsvSource(Path.of(text.substring(CSV.length())));
        }
        throw new Problem(Problem.Kind.USAGE, "usage.source", text);
    }

    /** The same name as another process understands it, whatever folder it runs in. */
    static String absolute(String text) {
        return isFolder(text)
                ? CSV + Path.of(text.substring(CSV.length())).toAbsolutePath().normalize()
                : text;
    }

    private static boolean isFolder(String text) {
        return text.startsWith(CSV) && text.length() > CSV.length();
    }
}
