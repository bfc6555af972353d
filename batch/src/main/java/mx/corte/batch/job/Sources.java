package mx.corte.batch.job;

import java.nio.file.Path;
import mx.corte.batch.configuration.Catalogues;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.source.CsvSource;
import mx.corte.batch.source.JdbcSettings;
import mx.corte.batch.source.JdbcSource;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.sample.SampleSource;

/** The sources an operator can name. */
public final class Sources {

    static final String SAMPLE = "sample";

    private static final String CSV = "csv:";

    private final String configurationBase;
    private final JdbcSettings jdbc;

    public Sources(String configurationBase, JdbcSettings jdbc) {
        this.configurationBase = configurationBase;
        this.jdbc = jdbc;
    }

    /**
     * Finds a source by the text after {@code --source}: {@code sample}, {@code jdbc} or {@code csv:FOLDER}.
     *
     * @param quarter to be closed: a query may leave out what its year does not need
     * @throws Problem of kind USAGE for anything else
     */
    Source named(String text, Quarter quarter) {
        if (text.equals(SAMPLE)) {
            return new SampleSource(Catalogues.read(configurationBase));
        }
        if (text.equals("jdbc")) {
            return new JdbcSource(jdbc, quarter.yearStart(), Catalogues.read(configurationBase));
        }
        requireSource(text);
        return new CsvSource(Path.of(text.substring(CSV.length())));
    }

    /**
     * Opens a source and closes it again.
     *
     * @throws Problem saying why it cannot be read
     */
    public void reach(String text, Quarter quarter) {
        named(text, quarter).open().close();
    }

    /** @throws Problem of kind USAGE for a text that names no source */
    public static void requireSource(String text) {
        if (!text.equals(SAMPLE) && !text.equals("jdbc") && !isFolder(text)) {
            throw new Problem(Problem.Kind.USAGE, "usage.source", text);
        }
    }

    /** The same name as another process understands it, whatever folder it runs in. */
    static String absolute(String text) {
        return isFolder(text)
                ? CSV + Path.of(text.substring(CSV.length())).toAbsolutePath().normalize()
                : text;
    }

    /** A source's name as readers of a report know it. */
    static String described(String name, boolean sample) {
        if (sample) {
            return "datos de muestra";
        }
        return switch (name) {
            case "csv" -> "carpeta de archivos CSV";
            case "jdbc" -> "base de datos de SISPEC";
            default -> name;
        };
    }

    private static boolean isFolder(String text) {
        return text.startsWith(CSV) && text.length() > CSV.length();
    }
}
