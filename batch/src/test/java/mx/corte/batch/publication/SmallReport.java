package mx.corte.batch.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.Unit;

/** A report of a few figures, and a file that shows all of them as lines of text. */
final class SmallReport {

    private SmallReport() {}

    static QuarterlyReport report(boolean sample) {
        return new QuarterlyReport(
                edition(sample),
                List.of(new IndicatorResult(
                        new IndicatorSheet("atencion", "Atención", "", "", "", "", "", "", "", "", "", "", "", "", ""),
                        Unit.PERCENT,
                        1L,
                        3L,
                        Figure.of(new BigDecimal("33.33")),
                        null,
                        Figure.Absent.NO_APLICA,
                        TrafficLight.NONE,
                        List.of())),
                new MeasureTable(List.of(
                        new MeasureValue("turnadas", "total", "", Unit.COUNT, 3L, null, Figure.count(3)),
                        new MeasureValue("turnadas", "dependencia", "A", Unit.COUNT, 3L, null, Figure.count(3)),
                        new MeasureValue(
                                "porcentaje_atencion",
                                "dependencia",
                                "B",
                                Unit.PERCENT,
                                0L,
                                0L,
                                Figure.Absent.NO_APLICA))),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Rows.of(List.of()),
                Rows.of(List.of()),
                0,
                Rows.of(List.of()));
    }

    private static Edition edition(boolean sample) {
        return new Edition(
                "2022-T4",
                LocalDate.of(2022, 10, 1),
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2022, 12, 31),
                1,
                "inicial",
                "",
                sample,
                "csv",
                LocalDate.of(2023, 1, 16),
                "2022-T4-v1",
                "a".repeat(64),
                "b".repeat(64));
    }

    /** What a faithful file shows. */
    static List<ReadBack> figures() {
        return new ArrayList<>(List.of(
                new ReadBack("renglón 1", "turnadas", "total", "", "3"),
                new ReadBack("renglón 2", "turnadas", "dependencia", "A", "3"),
                new ReadBack("renglón 3", "porcentaje_atencion", "dependencia", "B", "no_aplica"),
                new ReadBack("renglón 4", "indicador:atencion", "total", "", "33.33")));
    }
}
