package mx.corte.reports.dependency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.Corrections;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TopicCount;
import mx.corte.reports.model.Unit;

/** A quarter in which the first dependencia has as much of everything as wanted, and the last has nothing. */
final class SheetFixture {

    static final String LONG =
            "Unidad de Coordinación para la Recuperación Ecológica, la Señalización y la Atención de las"
                    + " Vías Públicas de la Cuenca del Río y sus Afluentes, número ";
    static final String HOSTILE = "{0} '<b>' \"&amp; =1+1 ñ\u0301 العربية 漢字 " + "x".repeat(60);

    private SheetFixture() {}

    /** @param much units, topics, meetings, agreements, and folios of each reason */
    static QuarterlyReport report(int much, String text) {
        QuarterlyReport base = ReportFixture.report(3, true);
        String own = base.dependencies().get(0).key();
        Map<String, String> units = new HashMap<>();
        List<MeasureValue> measures = new ArrayList<>(base.measures().rows().stream()
                .filter(value -> !value.key().startsWith(own + "/"))
                .toList());
        for (int i = 1; i <= much; i++) {
            String key = own + "/U" + i;
            units.put(key, text + i);
            measures.add(count("turnadas", key, 2L * i));
            measures.add(count("atendidas", key, i));
            measures.add(new MeasureValue(
                    "porcentaje_atencion",
                    MeasureTable.EXECUTING_UNIT,
                    key,
                    Unit.PERCENT,
                    (long) i,
                    2L * i,
                    Figure.of(new BigDecimal("50").setScale(2, RoundingMode.UNNECESSARY))));
        }
        Map<String, Map<String, String>> names = new HashMap<>(base.names());
        names.put(MeasureTable.EXECUTING_UNIT, units);
        DependencyEntry first = base.dependencies().get(0);
        List<DependencyEntry> dependencies = Stream.concat(
                        Stream.of(new DependencyEntry(first.key(), text + "1", first.acronym(), false)),
                        base.dependencies().stream().skip(1))
                .toList();
        return new QuarterlyReport(
                base.edition(),
                base.indicators(),
                new MeasureTable(measures),
                dependencies,
                names,
                many(much, i -> new MeetingEntry(text + i, own, day(i), "VIRTUAL", "REALIZADA", day(i), 8, 4, true)),
                base.intake(),
                base.inconsistentByReason(),
                base.notes(),
                base.rejects(),
                base.inconsistencies(),
                base.detailRows(),
                base.detail(),
                many(
                        much,
                        i -> new AgreementEntry(
                                "A-" + i, "M-" + i, own, text + i, "U" + i, day(i), null, true, false, i % 2 == 0)),
                many(much, i -> new TopicCount(own, text + i, 100 - i, 50)),
                Map.of(),
                much == 0
                        ? Map.of()
                        : Map.of(
                                own,
                                new Corrections(
                                        Stream.of("ATENDIDA_SIN_SOPORTE", "CONCLUIDA_SIN_FECHA", "SIN_EJECUTORA")
                                                .map(reason -> new Corrections.Reason(
                                                        reason,
                                                        "columna y defecto",
                                                        much * 10L,
                                                        many(much, i -> "CAC-2022-%06d/1".formatted(i))))
                                                .toList())),
                List.of(),
                List.of());
    }

    private static LocalDate day(int i) {
        return LocalDate.of(2022, 10, 1).plusDays(i);
    }

    private static MeasureValue count(String measure, String key, long value) {
        return new MeasureValue(
                measure, MeasureTable.EXECUTING_UNIT, key, Unit.COUNT, value, null, Figure.count(value));
    }

    private static <T> List<T> many(int much, java.util.function.IntFunction<T> make) {
        return IntStream.rangeClosed(1, much).mapToObj(make).toList();
    }
}
