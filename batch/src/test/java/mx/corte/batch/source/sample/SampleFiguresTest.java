package mx.corte.batch.source.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.SourceRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's figures, counted from its rows by DOMAIN's rules and nothing of the program's. */
class SampleFiguresTest {

    private static final Map<Entity, List<SourceRow>> ROWS = SampleSourceTest.rowsOf(SampleSourceTest.sample());
    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
    private static final LocalDate CUTOFF = LocalDate.of(2022, 12, 31);
    private static final Set<String> OPEN = Set.of("TURNADA", "EN_TRAMITE");
    private static final Set<String> CONCLUDING = Set.of("ATENDIDA", "IMPROCEDENTE");
    private static final Set<String> CHANNELS = Set.of(
            "AUDIENCIA_PRESENCIAL",
            "AUDIENCIA_TELEFONICA",
            "VENTANILLA",
            "ITINERANTE",
            "ESCRIBE_AL_GOBERNADOR",
            "CORREO_ELECTRONICO");

    /** How many rows each reason rejects, and the rows that are left. */
    private final Map<String, Integer> rejects = new HashMap<>();

    private final List<SourceRow> accepted = new ArrayList<>();

    SampleFiguresTest() {
        Set<String> keys = new HashSet<>();
        for (SourceRow row : rows(Entity.PETITIONS)) {
            String reason = reject(row);
            if (reason == null && !keys.add(get(row, "folio") + " " + Integer.parseInt(get(row, "turno")))) {
                reason = "TURNO_DUPLICADO";
            }
            if (reason == null) {
                accepted.add(row);
            } else {
                rejects.merge(reason, 1, Integer::sum);
            }
        }
    }

    @Test
    void theYear2022Has23083PetitionsAttended() {
        Map<String, List<SourceRow>> folios = accepted.stream()
                .filter(SampleFiguresTest::counts)
                .collect(Collectors.groupingBy(row -> get(row, "folio")));
        Predicate<List<SourceRow>> receivedInTheYear = folio -> {
            LocalDate earliest = folio.stream()
                    .map(row -> day(row, "fecha_recepcion"))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            return !earliest.isBefore(NEW_YEAR) && !earliest.isAfter(CUTOFF);
        };
        List<List<SourceRow>> received =
                folios.values().stream().filter(receivedInTheYear).toList();

        assertThat(received).hasSizeGreaterThan(25_000);
        assertThat(received.stream().filter(folio -> folio.stream().allMatch(row -> isAttended(row, CUTOFF))))
                .hasSize(23_083);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-T1, 24", "2021-T2, 25", "2021-T3, 23", "2021-T4, 25",
        "2022-T1, 25", "2022-T2, 25", "2022-T3, 25", "2022-T4, 25"
    })
    void eachQuarterPlans25MeetingsAndHoldsTheseOfThem(String name, int held) {
        Quarter quarter = Quarter.parse(name).orElseThrow();

        assertThat(rows(Entity.PROJECTIONS).stream()
                        .filter(row -> get(row, "ejercicio").equals(String.valueOf(quarter.year())))
                        .filter(row -> get(row, "trimestre").equals(String.valueOf(quarter.number())))
                        .mapToInt(row -> Integer.parseInt(get(row, "reuniones_proyectadas")))
                        .sum())
                .isEqualTo(25);
        assertThat(held(quarter.start(), quarter.end())).hasSize(held);
    }

    @Test
    void theYear2022Has344PersonsTrained() {
        assertThat(held(NEW_YEAR, CUTOFF)
                        .mapToInt(row -> Integer.parseInt(get(row, "personas_capacitadas")))
                        .sum())
                .isEqualTo(344);
    }

    @Test
    void meetingsThatWereNotHeldTrainNobody() {
        assertThat(rows(Entity.MEETINGS)).allSatisfy(row -> {
            if (!get(row, "estatus").equals("REALIZADA")) {
                assertThat(get(row, "fecha_realizada")).isEmpty();
                assertThat(get(row, "personas_capacitadas")).isEqualTo("0");
            }
        });
        assertThat(rows(Entity.MEETINGS).stream().map(row -> get(row, "estatus")))
                .contains("REPROGRAMADA", "CANCELADA", "PROGRAMADA");
    }

    @Test
    void agreementsAreMadeInHeldMeetingsAndMostAreFulfilledInTime() {
        Map<String, String> held = rows(Entity.MEETINGS).stream()
                .filter(row -> get(row, "estatus").equals("REALIZADA"))
                .collect(Collectors.toMap(row -> get(row, "reunion"), row -> get(row, "dependencia")));
        List<SourceRow> agreements = rows(Entity.AGREEMENTS);

        assertThat(agreements).hasSizeBetween(340, 450).allSatisfy(row -> assertThat(held)
                .containsEntry(get(row, "reunion"), get(row, "dependencia")));
        assertThat(agreements.stream()
                                .filter(row -> !get(row, "fecha_cumplimiento").isEmpty())
                                .filter(row -> !day(row, "fecha_cumplimiento").isAfter(day(row, "fecha_compromiso")))
                                .count()
                        * 100
                        / agreements.size())
                .isBetween(80L, 90L);
    }

    @Test
    void everyReasonRejectsSomeRowsButAllOfThemHardlyAny() {
        assertThat(rejects)
                .containsOnlyKeys(
                        "FOLIO_VACIO",
                        "TURNO_INVALIDO",
                        "FECHA_INVALIDA",
                        "DEPENDENCIA_DESCONOCIDA",
                        "ESTATUS_DESCONOCIDO",
                        "CANAL_DESCONOCIDO",
                        "DOCUMENTOS_INVALIDOS",
                        "TURNO_DUPLICADO")
                .allSatisfy((reason, rows) -> assertThat(rows).isGreaterThanOrEqualTo(2));
        int all = rejects.values().stream().mapToInt(i -> i).sum();
        assertThat(all * 1000L / rows(Entity.PETITIONS).size()).isLessThan(3);
        assertThat(accepted).hasSize(rows(Entity.PETITIONS).size() - all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-T1", "2022-T2", "2022-T3", "2022-T4"})
    void everyInconsistencyOccursInEachQuarterOfTheLastYear(String name) {
        Quarter quarter = Quarter.parse(name).orElseThrow();
        Set<String> municipalities = rows(Entity.MUNICIPALITIES).stream()
                .map(row -> get(row, "clave"))
                .collect(Collectors.toSet());

        assertThat(cohort(quarter).flatMap(row -> inconsistencies(row, quarter.end(), municipalities)))
                .contains(
                        "CONCLUIDA_SIN_FECHA",
                        "RESPUESTA_SIN_CONCLUIR",
                        "RESPUESTA_ANTES_DE_TURNO",
                        "TURNO_ANTES_DE_RECEPCION",
                        "ATENDIDA_SIN_SOPORTE",
                        "SIN_EJECUTORA",
                        "MUNICIPIO_DESCONOCIDO");
    }

    @Test
    void dependenciasDifferInHowMuchTheyAttend() {
        Quarter quarter = new Quarter(2022, 4);
        Map<String, List<SourceRow>> cohorts =
                cohort(quarter).collect(Collectors.groupingBy(row -> get(row, "dependencia")));

        List<Long> shares = cohorts.values().stream()
                .map(rows ->
                        rows.stream().filter(row -> isAttended(row, CUTOFF)).count() * 100 / rows.size())
                .sorted()
                .toList();
        assertThat(shares).hasSize(22);
        assertThat(shares.get(0)).isBetween(60L, 75L);
        assertThat(shares.get(21)).isGreaterThanOrEqualTo(97);
        assertThat(shares.get(11)).isBetween(80L, 92L);
    }

    @Test
    void someAnswersComeAfterTheYearAndNoneAfterTheDayTheSampleIsSeen() {
        List<LocalDate> answers = accepted.stream()
                .filter(row -> !get(row, "fecha_respuesta").isEmpty())
                .map(row -> day(row, "fecha_respuesta"))
                .toList();

        assertThat(answers).noneMatch(day -> day.isAfter(LocalDate.of(2023, 2, 28)));
        assertThat(answers.stream().filter(day -> day.isAfter(CUTOFF)).count()).isGreaterThan(200);
    }

    private static @Nullable String reject(SourceRow row) {
        if (get(row, "folio").isEmpty()) {
            return "FOLIO_VACIO";
        }
        if (!isNumber(get(row, "turno")) || Integer.parseInt(get(row, "turno")) < 1) {
            return "TURNO_INVALIDO";
        }
        if (!isDay(get(row, "fecha_recepcion"))
                || !isDay(get(row, "fecha_turno"))
                || !(get(row, "fecha_respuesta").isEmpty() || isDay(get(row, "fecha_respuesta")))) {
            return "FECHA_INVALIDA";
        }
        if (rows(Entity.DEPENDENCIES).stream()
                .noneMatch(dependency -> get(dependency, "clave").equals(get(row, "dependencia")))) {
            return "DEPENDENCIA_DESCONOCIDA";
        }
        String status = get(row, "estatus");
        if (!OPEN.contains(status) && !CONCLUDING.contains(status) && !status.equals("CANCELADA")) {
            return "ESTATUS_DESCONOCIDO";
        }
        if (!CHANNELS.contains(get(row, "canal"))) {
            return "CANAL_DESCONOCIDO";
        }
        return isNumber(get(row, "documentos_soporte")) ? null : "DOCUMENTOS_INVALIDOS";
    }

    private static Stream<String> inconsistencies(SourceRow row, LocalDate cutoff, Set<String> municipalities) {
        boolean answered = !get(row, "fecha_respuesta").isEmpty();
        String status = get(row, "estatus");
        LocalDate referred = day(row, "fecha_turno");
        String municipality = get(row, "municipio");
        Map<String, Boolean> found = Map.of(
                "CONCLUIDA_SIN_FECHA", CONCLUDING.contains(status) && !answered,
                "RESPUESTA_SIN_CONCLUIR", OPEN.contains(status) && answered,
                "RESPUESTA_ANTES_DE_TURNO",
                        answered && day(row, "fecha_respuesta").isBefore(referred),
                "TURNO_ANTES_DE_RECEPCION", referred.isBefore(day(row, "fecha_recepcion")),
                "ATENDIDA_SIN_SOPORTE",
                        isAttended(row, cutoff)
                                && get(row, "documentos_soporte").equals("0"),
                "SIN_EJECUTORA", get(row, "unidad_ejecutora").isEmpty(),
                "MUNICIPIO_DESCONOCIDO", !municipality.isEmpty() && !municipalities.contains(municipality));
        return found.keySet().stream().filter(found::get);
    }

    private Stream<SourceRow> cohort(Quarter quarter) {
        return accepted.stream().filter(SampleFiguresTest::counts).filter(row -> {
            LocalDate referred = day(row, "fecha_turno");
            return !referred.isBefore(quarter.start()) && !referred.isAfter(quarter.end());
        });
    }

    private static Stream<SourceRow> held(LocalDate from, LocalDate to) {
        return rows(Entity.MEETINGS).stream()
                .filter(row -> get(row, "estatus").equals("REALIZADA"))
                .filter(row -> !day(row, "fecha_realizada").isBefore(from)
                        && !day(row, "fecha_realizada").isAfter(to));
    }

    private static boolean counts(SourceRow row) {
        return !get(row, "estatus").equals("CANCELADA");
    }

    private static boolean isAttended(SourceRow row, LocalDate cutoff) {
        return CONCLUDING.contains(get(row, "estatus"))
                && !get(row, "fecha_respuesta").isEmpty()
                && !day(row, "fecha_respuesta").isAfter(cutoff);
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty()
                && IntStream.range(0, cell.length()).allMatch(i -> "0123456789".indexOf(cell.charAt(i)) >= 0);
    }

    private static boolean isDay(String cell) {
        try {
            LocalDate.parse(cell, DateTimeFormatter.ISO_LOCAL_DATE);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static LocalDate day(SourceRow row, String column) {
        return LocalDate.parse(get(row, column));
    }

    private static List<SourceRow> rows(Entity entity) {
        return ROWS.getOrDefault(entity, List.of());
    }

    private static String get(SourceRow row, String column) {
        return SampleSourceTest.get(row, column);
    }
}
