package mx.corte.batch.source.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.source.RowCursor;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.SourceReading;
import org.junit.jupiter.api.Test;

class SampleSourceTest {

    private static final Map<Entity, List<SourceRow>> ROWS = rowsOf(sample());

    @Test
    void saysThatItsRowsAreInvented() {
        assertThat(sample().isSample()).isTrue();
        assertThat(sample().name()).isEqualTo("sample");
        assertThat(sample().open().fingerprints()).isEmpty();
    }

    @Test
    void has22DependenciasValidInBothYears() {
        assertThat(rows(Entity.DEPENDENCIES)).hasSize(22).allSatisfy(row -> {
            assertThat(get(row, "vigente_desde")).isLessThanOrEqualTo("2021-01-01");
            String until = get(row, "vigente_hasta");
            assertThat(until.isEmpty() || until.compareTo("2022-12-31") >= 0).isTrue();
        });
        assertThat(keys(Entity.DEPENDENCIES)).hasSize(22);
    }

    @Test
    void everyDependenciaHasTwoToFiveUnits() {
        Map<String, Long> units = rows(Entity.EXECUTING_UNITS).stream()
                .collect(Collectors.groupingBy(row -> get(row, "dependencia"), Collectors.counting()));

        assertThat(units).containsOnlyKeys(keys(Entity.DEPENDENCIES));
        assertThat(units.values()).allMatch(number -> number >= 2 && number <= 5);
    }

    @Test
    void has125MunicipiosAndTheRestDaysOf2022() {
        assertThat(keys(Entity.MUNICIPALITIES)).hasSize(125);
        assertThat(rows(Entity.NON_WORKING_DAYS).stream()
                        .map(row -> get(row, "fecha"))
                        .filter(day -> day.startsWith("2022")))
                .containsExactly(
                        "2022-01-01",
                        "2022-02-07",
                        "2022-03-21",
                        "2022-05-01",
                        "2022-09-16",
                        "2022-11-21",
                        "2022-12-25");
        assertThat(rows(Entity.NON_WORKING_DAYS).stream().map(row -> get(row, "fecha")))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void everyUnitThatIsNamedExistsInItsDependencia() {
        Set<String> units = rows(Entity.EXECUTING_UNITS).stream()
                .map(row -> get(row, "dependencia") + "/" + get(row, "clave"))
                .collect(Collectors.toSet());
        Set<String> dependencies = keys(Entity.DEPENDENCIES);
        for (Entity entity : List.of(Entity.PETITIONS, Entity.AGREEMENTS)) {
            assertThat(rows(entity).stream()
                            .filter(row -> dependencies.contains(get(row, "dependencia")))
                            .filter(row -> !get(row, "unidad_ejecutora").isEmpty())
                            .map(row -> get(row, "dependencia") + "/" + get(row, "unidad_ejecutora")))
                    .allMatch(units::contains);
        }
    }

    @Test
    void onlyPlantedDefectsNameWhatDoesNotExist() {
        assertThat(unknown(Entity.PETITIONS, "dependencia", keys(Entity.DEPENDENCIES)))
                .containsExactlyInAnyOrder("SXXX", "");
        assertThat(unknown(Entity.PETITIONS, "municipio", keys(Entity.MUNICIPALITIES)))
                .containsExactlyInAnyOrder("15126", "15999", "09007", "TOLUCA", "");
        assertThat(unknown(Entity.MEETINGS, "dependencia", keys(Entity.DEPENDENCIES)))
                .isEmpty();
        assertThat(unknown(Entity.AGREEMENTS, "dependencia", keys(Entity.DEPENDENCIES)))
                .isEmpty();
        assertThat(unknown(Entity.AGREEMENTS, "reunion", keys(Entity.MEETINGS))).isEmpty();
        assertThat(unknown(Entity.PROJECTIONS, "dependencia", keys(Entity.DEPENDENCIES)))
                .isEmpty();
    }

    @Test
    void meetingsAndAgreementsAreNumberedOnce() {
        assertThat(keys(Entity.MEETINGS)).hasSameSizeAs(rows(Entity.MEETINGS));
        assertThat(keys(Entity.AGREEMENTS)).hasSameSizeAs(rows(Entity.AGREEMENTS));
    }

    @Test
    void receivesMostPetitionsOnWeekdays() {
        List<SourceRow> petitions = rows(Entity.PETITIONS);

        long onWeekends = petitions.stream()
                .map(row -> get(row, "fecha_recepcion"))
                .filter(cell -> !cell.equals("2022-02-30"))
                .map(cell -> LocalDate.parse(cell).getDayOfWeek())
                .filter(day -> day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY)
                .count();

        assertThat(onWeekends * 100 / petitions.size()).isBetween(1L, 4L);
    }

    @Test
    void someRowsAreCapturedLate() {
        List<String> folios = rows(Entity.PETITIONS).stream()
                .map(row -> get(row, "folio"))
                .filter(folio -> !folio.isEmpty())
                .toList();

        long backwards = IntStream.range(1, folios.size())
                .filter(i -> folios.get(i).compareTo(folios.get(i - 1)) < 0)
                .count();

        assertThat(backwards).isBetween(50L, folios.size() / 50L);
    }

    @Test
    void numbersItsRowsFromOne() {
        ROWS.forEach((entity, rows) -> assertThat(rows)
                .extracting(SourceRow::number)
                .startsWith(1L)
                .endsWith((long) rows.size())
                .isSorted());
    }

    @Test
    void givesTheSameRowsTwiceUnderAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(texts(rowsOf(sample()))).isEqualTo(texts(ROWS));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void rowsDoNotDependOnTheOfficesCatalogues() {
        SampleSource bare = new SampleSource(Map.of());

        assertThat(texts(rowsOf(bare)).get(Entity.PETITIONS))
                .isEqualTo(texts(ROWS).get(Entity.PETITIONS));
        assertThat(bare.open().delivers(Entity.MUNICIPALITIES)).isFalse();
        assertThat(bare.open().delivers(Entity.PETITIONS)).isTrue();
    }

    @Test
    void makesAsManyPetitionsAsWanted() {
        for (int petitions : new int[] {0, 1, 2, 1000}) {
            List<SourceRow> rows =
                    rowsOf(new SampleSource(Map.of(), petitions, 7, 2022)).getOrDefault(Entity.PETITIONS, List.of());
            Set<String> folios = new HashSet<>();
            rows.forEach(row -> folios.add(get(row, "folio")));
            folios.remove("");
            // the folio of a rejected row may have gone missing
            assertThat(folios).hasSizeBetween(petitions - petitions / 100, petitions);
        }
        assertThatThrownBy(() -> new SampleSource(Map.of(), -1, 7, 2022)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherSeedGivesOtherRows() {
        assertThat(texts(rowsOf(new SampleSource(Map.of(), 100, 1, 2022))))
                .isNotEqualTo(texts(rowsOf(new SampleSource(Map.of(), 100, 2, 2022))));
    }

    static SampleSource sample() {
        return new SampleSource(Map.of(
                Entity.MUNICIPALITIES, catalogue("municipios", "clave", "nombre"),
                Entity.NON_WORKING_DAYS, catalogue("dias_inhabiles", "fecha", "motivo")));
    }

    static Map<Entity, List<SourceRow>> rowsOf(Source source) {
        Map<Entity, List<SourceRow>> rows = new EnumMap<>(Entity.class);
        try (SourceReading reading = source.open()) {
            for (Entity entity : Entity.values()) {
                List<SourceRow> read = rows.computeIfAbsent(entity, any -> new ArrayList<>());
                try (RowCursor cursor = reading.read(entity)) {
                    for (SourceRow row = cursor.next(); row != null; row = cursor.next()) {
                        read.add(row);
                    }
                }
            }
        }
        return rows;
    }

    static String get(SourceRow row, String column) {
        return row.get(row.entity().index(column));
    }

    private static List<String[]> catalogue(String name, String... columns) {
        try (InputStream in = SampleSource.class.getResourceAsStream("/config/catalogues/" + name + ".csv")) {
            List<String[]> rows = new ArrayList<>();
            CsvReader.builder()
                    .ofNamedCsvRecord(Objects.requireNonNull(in), StandardCharsets.UTF_8)
                    .forEach(record -> rows.add(
                            List.of(columns).stream().map(record::getField).toArray(String[]::new)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceRow> rows(Entity entity) {
        return ROWS.getOrDefault(entity, List.of());
    }

    private static Set<String> keys(Entity entity) {
        return rows(entity).stream().map(row -> row.get(0)).collect(Collectors.toSet());
    }

    private static Set<String> unknown(Entity entity, String column, Set<String> known) {
        return rows(entity).stream()
                .map(row -> get(row, column))
                .filter(cell -> !known.contains(cell))
                .collect(Collectors.toSet());
    }

    private static Map<Entity, List<String>> texts(Map<Entity, List<SourceRow>> rows) {
        Map<Entity, List<String>> texts = new EnumMap<>(Entity.class);
        rows.forEach((entity, each) -> texts.put(
                entity,
                each.stream()
                        .map(row -> IntStream.range(0, entity.width())
                                .mapToObj(row::get)
                                .collect(Collectors.joining("|")))
                        .toList()));
        return texts;
    }
}
