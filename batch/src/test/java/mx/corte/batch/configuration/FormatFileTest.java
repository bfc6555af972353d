package mx.corte.batch.configuration;

import static mx.corte.batch.configuration.ConfigurationFixture.asShipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.corte.reports.transparency.platform.PlatformFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats of the transparency platform: which is in force, and what is wrong with a file that does not say. */
class FormatFileTest {

    private static final String FRACTION = "transparency/fraccion-vi.yml";

    @ParameterizedTest
    @CsvSource({
        "2014-12-31, ",
        "2022-12-31, 7006",
        "2023-03-31, 7106",
        "2025-03-31, 7106",
        "2025-06-30, 6506",
    })
    void thePeriodsEndDecidesWhichFormatIsInForce(LocalDate end, String id) {
        assertThat(formats("fraccion-vi", end))
                .extracting(format -> format.names().id())
                .isEqualTo(id == null ? List.of() : List.of(id));
    }

    @Test
    void templatesAreFrozenWithTheFormatsThatNameThem() {
        assertThat(asShipped().files().texts())
                .containsKeys(FRACTION, "transparency/fraccion-vi-2018.xlsx", "transparency/estadisticas-2025.xlsx")
                .doesNotContainKey("transparency/xls/fraccion-vi-2018.xls");
        assertThat(formats("estadisticas", LocalDate.of(2022, 12, 31)))
                .singleElement()
                .satisfies(format -> {
                    assertThat(format.fileName()).isEqualTo("estadisticas.xlsx");
                    assertThat(format.listsIndicators()).isFalse();
                });
    }

    @Test
    void aRevisionOfTheFormatsKeepsEverythingElse() {
        ConfigurationFiles frozen =
                asShipped().withGoal("atencion,,,,80,programada,2022-01-01,").files();
        ConfigurationFiles today = asShipped()
                .changing(FRACTION, "Fracción VI,", "Fracción sexta,")
                .with("indicators/atencion.yml", "")
                .files();
        assertThat(frozen.withFormatsOf(today).texts())
                .containsEntry("goals.csv", frozen.texts().get("goals.csv"))
                .containsEntry("indicators/atencion.yml", frozen.texts().get("indicators/atencion.yml"))
                .containsEntry(FRACTION, today.texts().get(FRACTION))
                .hasSameSizeAs(frozen.texts());
        assertThat(frozen.withFormatsOf(today).hash()).isNotEqualTo(frozen.hash());
    }

    @Test
    void defectsAreNamedWithTheirFile() {
        asShipped()
                .changing(FRACTION, "Nota: nota", "Nota: apunte")
                .isRefused("configuration.format.field", FRACTION, "apunte");
        asShipped().changing(FRACTION, "vigencias:", "vigencia:").isRefused("configuration.yaml", FRACTION);
        asShipped()
                .without("transparency/fraccion-vi-2018.xlsx")
                .isRefused("configuration.format.template", FRACTION, "fraccion-vi-2018.xlsx");
    }

    private static List<PlatformFormat> formats(String file, LocalDate end) {
        return asShipped().parse().formats().stream()
                .filter(format -> format.file().equals(file) && format.isFor(end))
                .toList();
    }
}
