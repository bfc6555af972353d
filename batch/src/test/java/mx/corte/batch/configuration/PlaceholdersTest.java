package mx.corte.batch.configuration;

import static mx.corte.batch.configuration.ConfigurationFixture.asShipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an office has not filled in yet is named before it is published, and nothing else is. */
class PlaceholdersTest {

    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    @Test
    void theShippedConfigurationHasThem() {
        assertThat(Placeholders.of(asShipped().files(), END))
                .containsExactly(
                        "indicators/acuerdos-cumplidos.yml (linea_base, base_legal)",
                        "indicators/atencion.yml (linea_base, base_legal)",
                        "indicators/cobertura.yml (linea_base, base_legal)",
                        "indicators/mediana-de-respuesta.yml (linea_base, base_legal)",
                        "indicators/respuesta-en-plazo.yml (linea_base, base_legal)",
                        "indicators/reuniones-realizadas.yml (base_legal)",
                        "transparency/estadisticas.yml (direccion, id)",
                        "transparency/fraccion-v.yml (id)",
                        "transparency/fraccion-vi.yml (id)");
    }

    @Test
    void everyTemplateThatShipsIsAStandIn() {
        for (int year : new int[] {2018, 2023, 2026}) {
            assertThat(Placeholders.of(asShipped().files(), LocalDate.of(year, 12, 31)))
                    .contains("transparency/fraccion-v.yml (id)", "transparency/fraccion-vi.yml (id)")
                    .contains("transparency/estadisticas.yml (direccion, id)");
        }
    }

    @Test
    void whatTheOfficeFilledInOrEndedIsNoLongerNamed() {
        assertThat(Placeholders.of(
                        asShipped()
                                .changing("indicators/atencion.yml", "Por definir por el área", "72.50 en 2019")
                                .changing(
                                        "indicators/atencion.yml",
                                        "Reglamento interior aplicable (por confirmar por el área)",
                                        "Reglamento Interior, artículo 12")
                                .changing(
                                        "indicators/cobertura.yml",
                                        "vigente_desde: 2019-01-01",
                                        "vigente_desde: 2019-01-01\nvigente_hasta: 2021-12-31")
                                .changing("transparency/fraccion-v.yml", "\"7005\"", "\"434948\"")
                                .changing(
                                        "transparency/estadisticas.yml",
                                        "https://corte.example/salida",
                                        "https://datos.edomex.example/corte")
                                .files(),
                        END))
                .doesNotContain("transparency/fraccion-v.yml (id)")
                .contains("transparency/estadisticas.yml (id)")
                .noneMatch(line -> line.contains("atencion.yml") || line.contains("cobertura.yml"));
    }
}
