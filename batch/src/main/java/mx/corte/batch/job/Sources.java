package mx.corte.batch.job;

import java.nio.file.Path;
import mx.corte.batch.configuration.Catalogues;
import mx.corte.batch.source.CsvSource;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.sample.SampleSource;

/** The sources an operator can name. */
public final class Sources {

    private final String configurationBase;

    public Sources(String configurationBase) {
        this.configurationBase = configurationBase;
    }

    /**
     * @param kind {@code sample} or {@code csv}
     * @param folder of {@code csv}
     */
    public Source source(String kind, Path folder) {
        return switch (kind) {
            case "sample" -> new SampleSource(Catalogues.read(configurationBase));
            case "csv" -> new CsvSource(folder);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
