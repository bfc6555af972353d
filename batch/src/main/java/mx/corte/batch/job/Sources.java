package mx.corte.batch.job;

import java.nio.file.Path;
import mx.corte.batch.configuration.Catalogues;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.source.CsvSource;
import mx.corte.batch.source.JdbcSettings;
import mx.corte.batch.source.JdbcSource;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.sample.SampleSource;

/** The sources an operator can name. */
public final class Sources {

    private final String configurationBase;
    private final JdbcSettings jdbc;

    public Sources(String configurationBase, JdbcSettings jdbc) {
        this.configurationBase = configurationBase;
        this.jdbc = jdbc;
    }

    /**
     * @param kind {@code sample}, {@code csv} or {@code jdbc}
     * @param folder of {@code csv}
     * @param quarter to be closed: a query may leave out what its year does not need
     */
    public Source source(String kind, Path folder, Quarter quarter) {
        return switch (kind) {
            case "sample" -> new SampleSource(Catalogues.read(configurationBase));
            case "csv" -> new CsvSource(folder);
            case "jdbc" -> new JdbcSource(jdbc, quarter.yearStart(), Catalogues.read(configurationBase));
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
