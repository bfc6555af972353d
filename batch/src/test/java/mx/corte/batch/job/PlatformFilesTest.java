package mx.corte.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.publication.PublishedFile;
import mx.corte.reports.transparency.platform.PlatformFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform would not take is known before anything is frozen. */
class PlatformFilesTest {

    private static final ConfigurationFiles SHIPPED =
            ConfigurationFiles.read("file:../config/", new Thresholds(15, new BigDecimal("5"), 5), false);

    @ParameterizedTest
    @ValueSource(ints = {2016, 2022, 2024, 2026})
    void theShippedTemplatesAreWhatTheirFormatsSay(int year) {
        Configuration configuration = Configuration.parse(SHIPPED, false);
        assertThatCode(() -> rehearse(configuration, year)).doesNotThrowAnyException();
        assertThat(PlatformFiles.of(configuration, new Quarter(year, 4)))
                .extracting(PublishedFile::path)
                .containsExactly(
                        "transparencia/estadisticas.xlsx",
                        "transparencia/fraccion-v.xlsx",
                        "transparencia/fraccion-vi.xlsx");
    }

    @Test
    void theStatisticsPointToFilesThatArePublished() {
        Configuration configuration = Configuration.parse(SHIPPED, false);
        List<String> published =
                QuarterFiles.of(configuration, List.of(), new Quarter(2022, 4), false, List::of).stream()
                        .map(PublishedFile::path)
                        .toList();
        for (PlatformFormat format : configuration.formats()) {
            format.datasets().ifPresent(datasets -> {
                assertThat(published)
                        .contains("transparencia/" + datasets.documents(), "transparencia/" + datasets.series());
                assertThat(datasets.files()).isNotEmpty().allSatisfy(dataset -> assertThat(published)
                        .contains("transparencia/" + dataset.file()));
            });
        }
    }

    @Test
    void aTextThatThePlatformStripsIsNamedWithFormatRowAndColumn() {
        Problem problem = problem("indicators/atencion.yml", "* 100", "× 100");
        assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFIGURATION);
        assertThat(problem.key()).isEqualTo("configuration.format.broken");
        assertThat(problem.arguments()).startsWith("fraccion-v", 1, "H9 Método de cálculo con variables de la fórmula");
        assertThat(String.valueOf(problem.arguments()[3])).contains("× (U+00D7)");
    }

    @Test
    void aSenseThatIsNotInTheTemplatesCatalogueIsNamed() {
        Problem problem = problem("transparency/estadisticas.yml", "tipo: XLS", "tipo: XLSX");
        assertThat(problem.arguments()).startsWith("estadisticas", 1);
        assertThat(String.valueOf(problem.arguments()[3])).contains("«XLSX» no está en el catálogo");
    }

    @Test
    void twoFormatsAtOnceAreRefused() {
        assertThat(problem("transparency/fraccion-v.yml", "desde: 2023-01-01", "desde: 2022-10-01")
                        .key())
                .isEqualTo("configuration.format.twice");
    }

    private static Problem problem(String file, String before, String after) {
        Map<String, String> texts = new TreeMap<>(SHIPPED.texts());
        assertThat(texts.get(file)).contains(before);
        texts.computeIfPresent(file, (name, text) -> text.replace(before, after));
        Configuration configuration = Configuration.parse(new ConfigurationFiles(texts), false);
        return catchThrowableOfType(Problem.class, () -> rehearse(configuration, 2022));
    }

    private static void rehearse(Configuration configuration, int year) {
        Quarter quarter = new Quarter(year, 4);
        PlatformFiles.rehearse(configuration, new Period(quarter, quarter.end()), false, LocalDate.of(year + 1, 1, 9));
    }
}
