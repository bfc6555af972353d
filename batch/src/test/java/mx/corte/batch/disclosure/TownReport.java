package mx.corte.batch.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Change;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.Unit;

/**
 * A quarter of four municipios, one of them small (3 turned, 2 attended); one dependencia with one unit, one topic and one
 * channel.
 */
final class TownReport {

    static final String SMALL = "15001";

    private final int revision;
    private final List<MeasureValue> values = new ArrayList<>();
    private long referred;
    private long attended;

    private TownReport(int revision) {
        this.revision = revision;
    }

    static QuarterlyReport of(int revision) {
        return new TownReport(revision)
                .town(SMALL, 3, 2)
                .town("15002", 20, 15)
                .town("15003", 50, 40)
                .town("15004", 60, 50)
                .report();
    }

    private TownReport town(String key, long all, long done) {
        row(MeasureTable.MUNICIPALITY, key, all, done);
        referred += all;
        attended += done;
        return this;
    }

    private void row(String scope, String key, long all, long done) {
        values.add(new MeasureValue("turnadas", scope, key, Unit.COUNT, all, null, Figure.count(all)));
        values.add(new MeasureValue("atendidas", scope, key, Unit.COUNT, done, null, Figure.count(done)));
        BigDecimal rate =
                BigDecimal.valueOf(done).movePointRight(2).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        values.add(new MeasureValue("porcentaje_atencion", scope, key, Unit.PERCENT, done, all, Figure.of(rate)));
    }

    private QuarterlyReport report() {
        row(MeasureTable.TOTAL, "", referred, attended);
        row(MeasureTable.DEPENDENCY, "SALUD", referred, attended);
        row(MeasureTable.EXECUTING_UNIT, "SALUD/U1", referred, attended);
        row(MeasureTable.TOPIC, "AGUA", referred, attended);
        row(MeasureTable.CHANNEL, "VENTANILLA", referred, attended);
        for (String measure : List.of("reuniones_proyectadas", "reuniones_realizadas")) {
            values.add(new MeasureValue(
                    measure, MeasureTable.DEPENDENCY, "SALUD", Unit.COUNT, 2L, null, Figure.count(2)));
        }
        values.add(new MeasureValue(
                "porcentaje_reuniones",
                MeasureTable.DEPENDENCY,
                "SALUD",
                Unit.PERCENT,
                2L,
                2L,
                Figure.of(new BigDecimal("100.00"))));
        return new QuarterlyReport(
                        edition(),
                        List.of(),
                        new MeasureTable(values),
                        List.of(new DependencyEntry("SALUD", "Secretaría de Salud", "SS", true)),
                        Map.of(MeasureTable.MUNICIPALITY, Map.of(SMALL, "Acambay", "15002", "Acolman")),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of("Nota interna"),
                        Rows.of(List.of()),
                        Rows.of(List.of()),
                        0,
                        Rows.of(List.of()))
                .withChanges(List.of(
                        new Change("medida", "turnadas", "municipio", SMALL, "valor", "2", "3"),
                        new Change("medida", "turnadas", "municipio", "15003", "valor", "49", "50")));
    }

    private Edition edition() {
        return new Edition(
                "2022-T4",
                LocalDate.of(2022, 10, 1),
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2022, 12, 31),
                revision,
                revision == 1 ? "inicial" : "late-data",
                revision == 1 ? "" : "Llegaron tarde",
                true,
                "csv",
                LocalDate.of(2023, 1, 16),
                "2022-T4-v" + revision,
                "a".repeat(64),
                "b".repeat(64));
    }
}
