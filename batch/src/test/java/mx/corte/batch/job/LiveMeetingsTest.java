package mx.corte.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.TestData;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.source.CsvSource;
import mx.corte.reports.agenda.AsOf;
import mx.corte.reports.agenda.KitTexts;
import mx.corte.reports.agenda.MeetingKit;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Live figures of a meeting are those that closing the same day would publish. */
class LiveMeetingsTest {

    private static final Configuration CONFIGURATION = Configuration.parse(
            ConfigurationFiles.read("classpath:/config/", new Thresholds(15, BigDecimal.valueOf(5), 5), false), false);

    @Test
    void figuresAreThoseOfTheQuarterCutOffOnThatDay() throws IOException {
        check("sintetico", "2022-T3", "2022-09-30");
        check("bordes", "2022-T3-2022-09-25", "2022-09-25");
    }

    private static void check(String source, String expected, String day) throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(Files.readString(TestData.source("expected").resolve(source + "-" + expected + ".json")));
        List<MeetingKit> kits = kits(source, day);
        assertThat(kits).isNotEmpty();
        for (MeetingKit kit : kits) {
            MeasureTable table = kit.measures();
            String dependency = kit.dependency().key();
            json.get("por_dependencia").get(dependency).properties().forEach(wanted -> {
                if (!wanted.getKey().equals("rezago_por_antiguedad")) {
                    assertThat(text(table, wanted.getKey(), MeasureTable.DEPENDENCY, dependency))
                            .as(source + " " + dependency + " " + wanted.getKey())
                            .isEqualTo(
                                    wanted.getValue().isNull()
                                            ? "no_aplica"
                                            : wanted.getValue().asString());
                }
            });
            table.keys(MeasureTable.EXECUTING_UNIT).forEach(unit -> assertThat(
                            text(table, "turnadas", MeasureTable.EXECUTING_UNIT, unit))
                    .isEqualTo(
                            json.get("por_ejecutora").get(unit).get("turnadas").asString()));
            assertThat(text(table, "turnadas", MeasureTable.TOTAL, ""))
                    .isEqualTo(json.get("total").get("turnadas").asString());
        }
    }

    @Test
    void observationsOfAllMeetingsAreThoseOfTheQuarter() throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(Files.readString(TestData.source("expected").resolve("sintetico-2022-T3.json")));
        List<MeetingKit> kits = kits("sintetico", "2022-09-30");
        long inconsistent = kits.stream()
                .collect(java.util.stream.Collectors.toMap(
                        kit -> kit.dependency().key(),
                        kit -> (long) kit.inconsistencies().size(),
                        (one, same) -> one))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(inconsistent)
                .isEqualTo(json.get("inconsistent").properties().stream()
                        .mapToLong(reason -> reason.getValue().asLong())
                        .sum())
                .isPositive();
        for (MeetingKit kit : kits) {
            assertThat(kit.inconsistencies())
                    .extracting(ControlRow::dependency)
                    .allMatch(kit.dependency().key()::equals);
            assertThat(kit.overdue()).allMatch(late -> !late.due().isAfter(LocalDate.of(2022, 9, 30)));
            assertThat(kit.agreements()).noneMatch(AgreementEntry::kept);
        }
    }

    private static List<MeetingKit> kits(String source, String day) {
        LocalDate cutoff = LocalDate.parse(day);
        AgendaRequest request = new AgendaRequest(
                Optional.empty(),
                Optional.of(LocalDate.of(2022, 1, 1)),
                Optional.of(LocalDate.of(2022, 12, 31)),
                Optional.empty(),
                Optional.of(cutoff),
                Optional.empty());
        try (SourceScan scan = SourceScan.open(new CsvSource(TestData.source(source)), CONFIGURATION)) {
            return new LiveMeetings(scan, CONFIGURATION, new AsOf("2022-T3", cutoff, cutoff, "csv", false))
                    .kits(new MeetingChoice(request), new KitTexts(List.of(), List.of(), List.of(), List.of()));
        }
    }

    private static String text(MeasureTable table, String measure, String scope, String key) {
        Figure figure = table.get(measure, scope, key).figure();
        return figure instanceof Figure.Value ? figure.plain() : figure.status();
    }
}
