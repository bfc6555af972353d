package mx.corte.batch.configuration;

import static mx.corte.batch.configuration.ConfigurationFixture.asShipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An indicator file that does not hold together is refused, with its name and where it can the line. */
class IndicatorFileTest {

    private static final String ATTENTION = "indicators/atencion.yml";
    private static final String MEDIAN = "indicators/mediana-de-respuesta.yml";

    @Test
    void theShippedIndicatorsAreReadInTheirOrder() {
        assertThat(asShipped().parse().indicators())
                .extracting(IndicatorDefinition::id)
                .containsExactly(
                        "reuniones-realizadas",
                        "atencion",
                        "respuesta-en-plazo",
                        "mediana-de-respuesta",
                        "acuerdos-cumplidos",
                        "cobertura");
    }

    @Test
    void aFileSaysWhatAnIndicatorIs() {
        IndicatorDefinition indicator = asShipped()
                .changing(
                        ATTENTION, "vigente_desde: 2019-01-01", "vigente_desde: 2019-01-01\nvigente_hasta: 2022-12-31")
                .parse()
                .indicators()
                .get(1);

        assertThat(indicator.numerator()).isEqualTo(Measure.ATTENDED);
        assertThat(indicator.denominator()).contains(Measure.REFERRED);
        assertThat(indicator.ascending()).isTrue();
        assertThat(indicator.texts().sense()).isEqualTo("Ascendente");
        assertThat(indicator.texts().denominator()).isEqualTo("Turnos del trimestre");
        assertThat(indicator.bands().green().to()).isEmpty();
        assertThat(indicator.inForceOn(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(indicator.inForceOn(LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(indicator.inForceOn(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(indicator.inForceOn(LocalDate.of(2023, 1, 1))).isFalse();
    }

    @Test
    void aMeasureAsItStandsNeedsNoDenominator() {
        IndicatorDefinition indicator = asShipped().parse().indicators().get(3);

        assertThat(indicator.numerator()).isEqualTo(Measure.MEDIAN_DAYS);
        assertThat(indicator.denominator()).isEqualTo(Optional.empty());
        assertThat(indicator.ascending()).isFalse();
    }

    @Test
    void aNewIndicatorOverExistingMeasuresNeedsNoCode() {
        String text = asShipped().text(ATTENTION);

        assertThat(asShipped()
                        .with(
                                "indicators/soporte.yml",
                                text.replace("id: atencion", "id: soporte")
                                        .replace("medida: atendidas", "medida: con_soporte")
                                        .replace("orden: 2", "orden: 99"))
                        .parse()
                        .indicators())
                .extracting(IndicatorDefinition::id)
                .endsWith("soporte")
                .hasSize(7);
    }

    @Test
    void anExampleThatDoesNotHoldIsRefusedWithWhatItSaysAndWhatResults() {
        asShipped()
                .changing(ATTENTION, "\"65.63\"", "\"65.62\"")
                .isRefused(
                        "configuration.example",
                        ATTENTION,
                        "redondeo hacia arriba en el medio",
                        "65.62 · 82.03 · amarillo",
                        "65.63 · 82.03 · amarillo");
        asShipped()
                .changing(ATTENTION, "\"82.03\"", "\"82.04\"")
                .isRefused("configuration.example", ATTENTION, "redondeo hacia arriba en el medio");
        asShipped()
                .changing(ATTENTION, "semaforo: rojo", "semaforo: verde")
                .isRefused("configuration.example", ATTENTION, "nada atendido");
        asShipped()
                .changing(ATTENTION, "sin semáforo", "verde")
                .isRefused("configuration.example", ATTENTION, "sin turnos");
        asShipped()
                .changing(MEDIAN, "\"125.00\"", "\"80.00\"")
                .isRefused("configuration.example", MEDIAN, "más rápido que la meta");
    }

    @Test
    void aBandThatMovesBreaksTheExamplesThatRestOnIt() {
        asShipped()
                .changing(ATTENTION, "amarillo: { desde: 70 }", "amarillo: { desde: 85 }")
                .isRefused("configuration.example", ATTENTION);
    }

    @Test
    void anUnknownKeyIsRefused() {
        asShipped()
                .changing(ATTENTION, "unidad: Porcentaje", "unidad: Porcentaje\nunida: Porcentaje")
                .isRefused("configuration.yaml", ATTENTION);
        asShipped()
                .changing(ATTENTION, "unidad: Porcentaje", "unida: Porcentaje")
                .isRefused("configuration.yaml", ATTENTION);
        asShipped()
                .changing(ATTENTION, "caso: sin turnos,", "caso: sin turnos, nota: x,")
                .isRefused("configuration.yaml", ATTENTION);
    }

    @Test
    void anUnknownBandIsRefused() {
        asShipped().changing(ATTENTION, "  amarillo: {", "  ambar: {").isRefused("configuration.yaml", ATTENTION);
        asShipped()
                .changing(ATTENTION, "  amarillo: {", "  azul: { desde: 1 }\n  amarillo: {")
                .isRefused("configuration.yaml", ATTENTION);
        asShipped()
                .changing(ATTENTION, "{ desde: 70 }", "{ desde: 70, asta: 80 }")
                .isRefused("configuration.yaml", ATTENTION, 16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "orden",
                "nombre",
                "objetivo",
                "definicion",
                "formula",
                "numerador",
                "unidad",
                "frecuencia",
                "dimension",
                "sentido",
                "linea_base",
                "fuente",
                "area_responsable",
                "base_legal",
                "vigente_desde"
            })
    void aKeyThatIsMissingIsRefused(String key) {
        String text = asShipped().text(ATTENTION);

        asShipped()
                .with(ATTENTION, text.replaceFirst("(?m)^" + key + ":.*\n", ""))
                .isRefused("configuration.yaml", ATTENTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "orden",
                "nombre",
                "objetivo",
                "formula",
                "numerador",
                "unidad",
                "sentido",
                "linea_base",
                "fuente",
                "vigente_desde"
            })
    void aKeyWithNothingBehindItIsRefused(String key) {
        String text = asShipped().text(ATTENTION);

        asShipped()
                .with(ATTENTION, text.replaceFirst("(?m)^" + key + ":.*$", key + ":"))
                .isRefused("configuration.yaml", ATTENTION);
    }

    @Test
    void anEmptyBlockIsRefused() {
        String text = asShipped().text(ATTENTION);

        asShipped()
                .with(ATTENTION, text.replaceFirst("(?s)ejemplos:.*", "ejemplos:\n"))
                .isRefused("configuration.yaml", ATTENTION);
        asShipped().changing(ATTENTION, "verde: { desde: 90 }", "verde:").isRefused("configuration.yaml", ATTENTION);
        asShipped().with(ATTENTION, text + "  -\n").isRefused("configuration.yaml", ATTENTION);
        asShipped().with(ATTENTION, "").isRefused("configuration.yaml", ATTENTION);
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        asShipped()
                .changing(ATTENTION, "unidad: Porcentaje", "unidad: Porcentaje\nunidad: Días")
                .isRefused("configuration.yaml", ATTENTION);
    }

    @Test
    void valuesOfAnotherKindAreRefusedWithTheirLine() {
        asShipped().changing(ATTENTION, "ascendente", "hacia arriba").isRefused("configuration.yaml", ATTENTION, 12);
        asShipped().changing(ATTENTION, "orden: 2", "orden: segundo").isRefused("configuration.yaml", ATTENTION, 2);
        asShipped().changing(ATTENTION, "2019-01-01", "2019-02-30").isRefused("configuration.yaml", ATTENTION);
        asShipped().changing(ATTENTION, "desde: 90", "desde: noventa").isRefused("configuration.yaml", ATTENTION, 15);
        asShipped().with(ATTENTION, "id: [").isRefused("configuration.yaml", ATTENTION);
        asShipped().with(ATTENTION, "\tid: x").isRefused("configuration.yaml", ATTENTION);
        asShipped()
                .changing(MEDIAN, "valor: \"8.00\"", "valor: ocho")
                .isRefused("configuration.example", MEDIAN, "más rápido que la meta");
    }

    @Test
    void anUnknownMeasureIsRefused() {
        asShipped()
                .changing(ATTENTION, "medida: atendidas", "medida: atendida")
                .isRefused("configuration.measure", ATTENTION, "atendida");
        asShipped()
                .changing(MEDIAN, "medida: dias_mediana", "medida: mediana")
                .isRefused("configuration.measure", MEDIAN, "mediana");
    }

    @Test
    void aPercentageIsMadeOfCounts() {
        asShipped()
                .changing(ATTENTION, "medida: turnadas", "medida: dias_mediana")
                .isRefused("configuration.measure.count", ATTENTION, "dias_mediana");
        asShipped()
                .changing(ATTENTION, "medida: atendidas", "medida: porcentaje_atencion")
                .isRefused("configuration.measure.count", ATTENTION, "porcentaje_atencion");
    }

    @Test
    void twoFilesForOneIndicatorAreRefused() {
        asShipped()
                .with("indicators/otra.yml", asShipped().text(ATTENTION))
                .isRefused("configuration.indicator.twice", "indicators/otra.yml", "atencion");
    }
}
