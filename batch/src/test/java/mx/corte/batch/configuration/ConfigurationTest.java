package mx.corte.batch.configuration;

import static mx.corte.batch.configuration.ConfigurationFixture.asShipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.StatusEffect;
import mx.corte.batch.indicator.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    @Test
    void theShippedCataloguesAreThoseOfTheRules() {
        Configuration configuration = asShipped().parse();

        assertThat(configuration.statuses())
                .isEqualTo(Map.of(
                        "TURNADA", StatusEffect.OPEN,
                        "EN_TRAMITE", StatusEffect.OPEN,
                        "ATENDIDA", StatusEffect.CONCLUDES,
                        "IMPROCEDENTE", StatusEffect.CONCLUDES,
                        "CANCELADA", StatusEffect.VOID));
        assertThat(configuration.meetingStatuses())
                .isEqualTo(Map.of("PROGRAMADA", false, "REALIZADA", true, "REPROGRAMADA", false, "CANCELADA", false));
        assertThat(configuration.channels())
                .containsOnlyKeys(
                        "AUDIENCIA_PRESENCIAL",
                        "AUDIENCIA_TELEFONICA",
                        "VENTANILLA",
                        "ITINERANTE",
                        "ESCRIBE_AL_GOBERNADOR",
                        "CORREO_ELECTRONICO");
        assertThat(configuration.modalities()).containsOnlyKeys("PRESENCIAL", "VIRTUAL", "TELEFONICA");
    }

    @Test
    void onlyTheOfficialIndicatorShipsWithAGoalAndItIs100() {
        assertThat(asShipped().parse().goals()).singleElement().satisfies(goal -> {
            assertThat(goal.indicator()).isEqualTo("reuniones-realizadas");
            assertThat(goal.amount()).isEqualByComparingTo("100");
            assertThat(goal.adjusted()).isFalse();
            assertThat(goal.illustrative()).isFalse();
        });
    }

    @Test
    void theGoalsOfTheSampleAreIllustrative() {
        ConfigurationFiles files =
                ConfigurationFiles.read(ConfigurationFixture.BASE, ConfigurationFixture.THRESHOLDS, true);

        assertThat(Configuration.parse(files, true).goals())
                .hasSizeGreaterThan(1)
                .allMatch(Goal::illustrative);
    }

    @Test
    void aGoalMayBeOfAYearAQuarterAndADependencia() {
        assertThat(asShipped()
                        .withGoal("atencion,2022,4,SALUD,87.5,ajustada,2022-11-03,\"Acuerdo 7, punto 2\"")
                        .parse()
                        .goals()
                        .get(1))
                .isEqualTo(new Goal(
                        "atencion",
                        Optional.of(2022),
                        Optional.of(4),
                        "SALUD",
                        new BigDecimal("87.5"),
                        true,
                        LocalDate.of(2022, 11, 3),
                        "Acuerdo 7, punto 2",
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anAdjustedGoalWithoutItsReasonIsRefused(String justification) {
        asShipped()
                .withGoal("atencion,2022,4,,80,ajustada,2022-11-03," + justification)
                .isRefused("configuration.goal.justification", "goals.csv", 3L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atencion,2022,5,,80,programada,2022-11-03,      | trimestre",
                "atencion,2022,0,,80,programada,2022-11-03,      | trimestre",
                "atencion,22-T4,4,,80,programada,2022-11-03,     | ejercicio",
                "atencion,0,4,,80,programada,2022-11-03,         | ejercicio",
                "atencion,2022,4,,80%,programada,2022-11-03,     | meta",
                "atencion,2022,4,,,programada,2022-11-03,        | meta",
                "atencion,2022,4,,-80,programada,2022-11-03,     | meta",
                "atencion,2022,4,,'80,5',programada,2022-11-03,  | meta",
                "atencion,2022,4,,80,Programada,2022-11-03,      | tipo",
                "atencion,2022,4,,80,,2022-11-03,                | tipo",
                "atencion,2022,4,,80,programada,,                | fecha",
                "atencion,2022,4,,80,programada,2022-02-30,      | fecha",
                "atencion,2022,4,,80,programada,03/11/2022,      | fecha"
            })
    void aGoalThatCannotBeReadIsRefusedWithItsLine(String line, String column) {
        asShipped().withGoal(line.strip().replace('\'', '"')).isRefused("configuration.value", "goals.csv", 3L, column);
    }

    @ParameterizedTest
    @CsvSource({"estatus, TURNADA", "estatus_reunion, REALIZADA"})
    void anUnknownEffectOfAStatusIsRefusedWithItsLine(String catalogue, String key) {
        asShipped()
                .with("catalogues/" + catalogue + ".csv", "clave,nombre,efecto\n" + key + ",x,QUIZAS\n")
                .isRefused("configuration.value", "catalogues/" + catalogue + ".csv", 2L, "efecto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals.csv",
                "catalogues/estatus.csv",
                "catalogues/estatus_reunion.csv",
                "catalogues/canales.csv",
                "catalogues/modalidades.csv",
                "umbrales.properties"
            })
    void aMissingFileIsRefused(String file) {
        asShipped().without(file).isRefused("configuration.missing", file);
    }

    @Test
    void aMissingColumnIsRefused() {
        asShipped()
                .changing("catalogues/canales.csv", "clave,nombre", "codigo,nombre")
                .isRefused("configuration.column", "catalogues/canales.csv", "clave");
        asShipped()
                .changing("goals.csv", "justificacion", "porque")
                .isRefused("configuration.column", "goals.csv", "justificacion");
    }

    @Test
    void aFileThatIsNoTableIsRefused() {
        asShipped()
                .with("catalogues/canales.csv", "clave,nombre\nVENTANILLA,\"x\nITINERANTE,y\n")
                .isRefused("configuration.csv", "catalogues/canales.csv");
        asShipped()
                .with("catalogues/canales.csv", "clave,nombre,clave\nVENTANILLA,x,y\n")
                .isRefused("configuration.csv", "catalogues/canales.csv");
    }

    @Test
    void aLineWithMoreOrFewerCellsIsRefusedRatherThanCut() {
        asShipped()
                .with("catalogues/canales.csv", "clave,nombre\nVENTANILLA\n")
                .isRefused("configuration.ragged", "catalogues/canales.csv", 2L, 1, 2);
        asShipped()
                .with(
                        "goals.csv",
                        asShipped().text("goals.csv").lines().findFirst().orElseThrow()
                                + "\natencion,2022,4,,80,ajustada,2022-11-03,Acuerdo 7, punto 2\n")
                .isRefused("configuration.ragged", "goals.csv", 2L, 9, 8);
    }

    @Test
    void theHashIsThatOfNamesAndTextsWhateverTheirOrder() {
        Map<String, String> forwards = new LinkedHashMap<>(asShipped().files().texts());
        Map<String, String> backwards = new LinkedHashMap<>();
        asShipped().files().texts().keySet().stream()
                .sorted(Collections.reverseOrder())
                .forEach(name -> backwards.put(name, asShipped().text(name)));

        assertThat(new ConfigurationFiles(backwards).hash())
                .hasSize(64)
                .isEqualTo(new ConfigurationFiles(forwards).hash());
    }

    @Test
    void theHashChangesWithAnyCharacterOfAnyFile() {
        String before = asShipped().files().hash();

        for (String file : asShipped().files().texts().keySet()) {
            assertThat(asShipped()
                            .with(file, asShipped().text(file) + "\n")
                            .files()
                            .hash())
                    .as("one more line in %s", file)
                    .isNotEqualTo(before);
            assertThat(asShipped().without(file).files().hash())
                    .as("without %s", file)
                    .isNotEqualTo(before);
        }
    }

    @Test
    void textThatMovesFromAFileToTheNextChangesTheHash() {
        Map<String, String> one = new TreeMap<>(Map.of("a", "xy", "b", "z"));
        Map<String, String> other = new TreeMap<>(Map.of("a", "x", "b", "yz"));
        Map<String, String> inOneFile = Map.of("a", "xybz");

        assertThat(new ConfigurationFiles(one).hash())
                .isNotEqualTo(new ConfigurationFiles(other).hash())
                .isNotEqualTo(new ConfigurationFiles(inOneFile).hash());
    }

    @Test
    void theThresholdsArePartOfTheHashAndSurviveBeingWritten() {
        Thresholds thresholds = new Thresholds(20, new BigDecimal("2.50"), 3);

        assertThat(thresholds.text()).isEqualTo("dias_de_respuesta=20\nmaximo_rechazado=2.5\nsupresion_k=3\n");
        assertThat(Thresholds.parse(thresholds.text())).isEqualTo(new Thresholds(20, new BigDecimal("2.5"), 3));
        assertThat(ConfigurationFiles.read(ConfigurationFixture.BASE, thresholds, false)
                        .hash())
                .isNotEqualTo(asShipped().files().hash());
    }

    @Test
    void theHashIsTheSameUnderAnyLocale() {
        String before = asShipped().files().hash();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(asShipped().files().hash()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void theCataloguesThatStandInForASourcesOwnHaveTheContractsColumns() {
        Map<Entity, List<String[]>> catalogues = Catalogues.read(ConfigurationFixture.BASE);

        assertThat(catalogues).containsOnlyKeys(Entity.MUNICIPALITIES, Entity.NON_WORKING_DAYS);
        assertThat(catalogues.get(Entity.MUNICIPALITIES)).hasSize(125);
        assertThat(catalogues.get(Entity.NON_WORKING_DAYS))
                .allSatisfy(day -> assertThat(day).hasSize(2));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() ->
                        ConfigurationFiles.read("file:../config/nowhere/", ConfigurationFixture.THRESHOLDS, false))
                .isInstanceOf(Problem.class);
    }
}
