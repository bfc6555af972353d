package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.Change;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.DependencyLight;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.IntakeCount;
import mx.corte.reports.model.LightRule;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.TrendPoint;
import mx.corte.reports.model.Unit;

/** The fixture's quarter, changed in the ways that strain a page: nothing in it, nothing delivered, too much of all. */
public final class Variants {

    private Variants() {}

    /** No referral, no meeting, no plan. */
    static QuarterlyReport emptyQuarter(int dependencies) {
        return figures(
                ReportFixture.report(dependencies, true),
                value -> value.unit() == Unit.COUNT ? Figure.count(0) : Figure.Absent.NO_APLICA,
                Figure.Absent.NO_APLICA);
    }

    /** No source was delivered but the catalogue. */
    static QuarterlyReport nothingDelivered(int dependencies) {
        return figures(
                ReportFixture.report(dependencies, true),
                value -> Figure.Absent.NO_DISPONIBLE,
                Figure.Absent.NO_DISPONIBLE);
    }

    /** Nothing but the catalogue and the meetings held. */
    public static QuarterlyReport onlyMeetingsDelivered(int dependencies) {
        QuarterlyReport nothing = nothingDelivered(dependencies);
        MeasureTable whole = new MeasureTable(nothing.measures().rows().stream()
                .filter(value ->
                        List.of(MeasureTable.TOTAL, MeasureTable.DEPENDENCY).contains(value.scope()))
                .toList());
        return measures(
                rebuilt(
                        nothing,
                        nothing.edition(),
                        nothing.indicators(),
                        whole,
                        nothing.dependencies(),
                        nothing.intake()),
                value -> List.of("reuniones_realizadas", "reuniones_acumulado", "personas_capacitadas")
                                .contains(value.measure())
                        ? Figure.count(8)
                        : Figure.Absent.NO_DISPONIBLE);
    }

    /**
     * Four dependencias, the last without referrals, lit by their attention.
     *
     * @param whole goal of the whole, in percent; null for none
     * @param own whether D02 has a goal of its own, 95
     */
    public static QuarterlyReport lit(@org.jspecify.annotations.Nullable String whole, boolean own) {
        QuarterlyReport plain = ReportFixture.report(4, true);
        List<DependencyLight> lights = new ArrayList<>();
        if (whole != null) {
            lights.add(new DependencyLight("D01", new BigDecimal(whole), false, TrafficLight.RED));
            lights.add(new DependencyLight("D03", new BigDecimal(whole), false, TrafficLight.GREEN));
            lights.add(new DependencyLight("D04", new BigDecimal(whole), false, TrafficLight.NONE));
        }
        if (own || whole != null) {
            lights.add(new DependencyLight("D02", new BigDecimal(own ? "95" : whole), own, TrafficLight.AMBER));
        }
        LightRule rule = new LightRule(
                "atencion",
                "porcentaje_atencion",
                true,
                BigDecimal.valueOf(90),
                null,
                BigDecimal.valueOf(70),
                null,
                lights);
        IndicatorResult attention = plain.indicators().get(1);
        return new QuarterlyReport(
                plain.edition(),
                List.of(
                        plain.indicators().get(0),
                        new IndicatorResult(
                                attention.sheet(),
                                attention.unit(),
                                attention.numerator(),
                                attention.denominator(),
                                attention.value(),
                                whole == null ? null : goal(whole, "programada", true),
                                attention.value(),
                                whole == null ? TrafficLight.NONE : TrafficLight.AMBER,
                                attention.trend())),
                plain.measures(),
                plain.dependencies(),
                plain.names(),
                plain.meetings(),
                plain.intake(),
                plain.inconsistentByReason(),
                plain.notes(),
                plain.rejects(),
                plain.inconsistencies(),
                plain.detailRows(),
                plain.detail(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(rule));
    }

    static QuarterlyReport withOneIndicator() {
        QuarterlyReport plain = ReportFixture.report(3, true);
        return rebuilt(
                plain,
                plain.edition(),
                plain.indicators().subList(0, 1),
                plain.measures(),
                plain.dependencies(),
                plain.intake());
    }

    /** The source of this measure was not delivered. */
    static QuarterlyReport without(QuarterlyReport report, String measure) {
        return measures(
                report, value -> value.measure().equals(measure) ? Figure.Absent.NO_DISPONIBLE : value.figure());
    }

    /** One figure of one dependencia is another than in the given report. */
    static QuarterlyReport tampered(QuarterlyReport report, String measure, String key, Figure figure) {
        return measures(
                report,
                value -> value.measure().equals(measure)
                                && value.scope().equals(MeasureTable.DEPENDENCY)
                                && value.key().equals(key)
                        ? figure
                        : value.figure());
    }

    /** Long names and keys, many figures of many digits, a second version, all lights, two years of trend. */
    static QuarterlyReport crowded() {
        QuarterlyReport plain = ReportFixture.report(4, false);
        QuarterlyReport large = measures(
                plain,
                value -> value.figure() instanceof Figure.Value shown
                                && value.unit() == Unit.COUNT
                                && value.scope().equals(MeasureTable.TOTAL)
                        ? Figure.of(shown.amount().add(BigDecimal.valueOf(1_234_567)))
                        : value.figure());
        return rebuilt(
                large,
                secondVersion(plain.edition()),
                List.of(
                        indicator("uno", Unit.PERCENT, "65.63", goal("100", "programada", true), TrafficLight.RED),
                        indicator("dos", Unit.PERCENT, "128.00", goal("90.5", "ajustada", false), TrafficLight.AMBER),
                        indicator("tres", Unit.DAYS, "9.25", goal("10", "programada", false), TrafficLight.GREEN),
                        indicator("cuatro", Unit.COUNT, "23083", null, TrafficLight.NONE)),
                large.measures(),
                plain.dependencies().stream().map(Variants::longName).toList(),
                List.of(new IntakeCount(
                        "peticiones",
                        true,
                        1_048_576,
                        1_048_570,
                        6,
                        Map.of("TURNO_DUPLICADO", 1L, "FECHA_INVALIDA", 2L, "FOLIO_VACIO", 3L))));
    }

    /** A second version of four dependencias in which so many attention percentages of dependencias moved, and four other figures. */
    static QuarterlyReport revised(int dependencies) {
        QuarterlyReport plain = ReportFixture.report(4, false);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("medida", "atendidas", "total", "", "numerador", "1738", "1822"));
        changes.add(new Change("medida", "atendidas", "total", "", "valor", "1738", "1822"));
        changes.add(new Change("medida", "dias_mediana", "dependencia", "D02", "valor", "", "6.00"));
        changes.add(new Change("medida", "dias_mediana", "dependencia", "D02", "estado", "no_aplica", "publicado"));
        for (int i = 1; i <= dependencies; i++) {
            changes.add(new Change("medida", "porcentaje_atencion", "dependencia", "D" + i, "valor", "50.00", "61.00"));
        }
        changes.add(new Change("medida", "atendidas", "municipio", "15106", "valor", "987", "988"));
        changes.add(new Change("indicador", "atencion", "total", "", "numerador", "1738", "1822"));
        changes.add(new Change("indicador", "atencion", "total", "", "valor", "73.65", "82.04"));
        changes.add(new Change("indicador", "atencion", "total", "", "semaforo", "RED", "AMBER"));
        return rebuilt(
                        plain,
                        secondVersion(plain.edition()),
                        plain.indicators(),
                        plain.measures(),
                        plain.dependencies(),
                        plain.intake())
                .withChanges(changes);
    }

    /** As many dependencias as a large state has, each with a name of several lines. */
    static QuarterlyReport sixtyWithLongNames() {
        QuarterlyReport plain = ReportFixture.report(60, true);
        return rebuilt(
                plain,
                plain.edition(),
                plain.indicators(),
                plain.measures(),
                plain.dependencies().stream().map(Variants::longName).toList(),
                plain.intake());
    }

    private static QuarterlyReport figures(
            QuarterlyReport report, java.util.function.Function<MeasureValue, Figure> figure, Figure indicator) {
        QuarterlyReport changed = measures(report, figure);
        List<IndicatorResult> indicators = report.indicators().stream()
                .map(result -> new IndicatorResult(
                        result.sheet(),
                        result.unit(),
                        0L,
                        0L,
                        indicator,
                        result.goal(),
                        indicator,
                        TrafficLight.NONE,
                        List.of(
                                new TrendPoint("2022-T3", Figure.Absent.NO_DISPONIBLE),
                                new TrendPoint("2022-T4", indicator))))
                .toList();
        return rebuilt(
                changed,
                changed.edition(),
                indicators,
                changed.measures(),
                changed.dependencies(),
                List.of(new IntakeCount("peticiones", false, 0, 0, 0, Map.of())));
    }

    private static QuarterlyReport measures(
            QuarterlyReport report, java.util.function.Function<MeasureValue, Figure> figure) {
        UnaryOperator<MeasureValue> change = value -> new MeasureValue(
                value.measure(),
                value.scope(),
                value.key(),
                value.unit(),
                value.numerator(),
                value.denominator(),
                figure.apply(value));
        return rebuilt(
                report,
                report.edition(),
                report.indicators(),
                new MeasureTable(report.measures().rows().stream().map(change).toList()),
                report.dependencies(),
                report.intake());
    }

    private static QuarterlyReport rebuilt(
            QuarterlyReport report,
            Edition edition,
            List<IndicatorResult> indicators,
            MeasureTable measures,
            List<DependencyEntry> dependencies,
            List<IntakeCount> intake) {
        return new QuarterlyReport(
                edition,
                indicators,
                measures,
                dependencies,
                report.names(),
                report.meetings(),
                intake,
                report.inconsistentByReason(),
                report.notes(),
                report.rejects(),
                report.inconsistencies(),
                report.detailRows(),
                report.detail());
    }

    private static DependencyEntry longName(DependencyEntry entry) {
        return new DependencyEntry(
                entry.key(),
                "Comisión Coordinadora para la Recuperación Ecológica y la Señalización de las Vías Públicas de la Cuenca"
                        + " del Río y sus Afluentes " + entry.key(),
                entry.acronym(),
                !entry.key().equals("D02"));
    }

    private static Edition secondVersion(Edition first) {
        return new Edition(
                first.quarter(),
                first.start(),
                first.end(),
                LocalDate.of(2023, 1, 20),
                2,
                "late-data",
                "La Secretaría de Prueba entregó respuestas después del corte; se corrigen 12 folios.",
                false,
                "csv",
                LocalDate.of(2023, 1, 23),
                "2022-T4-v2",
                first.snapshotHash(),
                first.configurationHash());
    }

    private static Goal goal(String amount, String kind, boolean illustrative) {
        return new Goal(new BigDecimal(amount), kind, "Justificación", illustrative, new BigDecimal("100"));
    }

    private static IndicatorResult indicator(
            String id, Unit unit, String value, @org.jspecify.annotations.Nullable Goal goal, TrafficLight light) {
        List<TrendPoint> trend = new ArrayList<>();
        for (int year = 2021; year <= 2022; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                Figure figure = quarter == 2
                        ? Figure.Absent.NO_DISPONIBLE
                        : Figure.of(new BigDecimal(value).subtract(BigDecimal.valueOf(4 - quarter)));
                trend.add(new TrendPoint(year + "-T" + quarter, figure));
            }
        }
        return new IndicatorResult(
                new IndicatorSheet(
                        id,
                        "Indicador " + id
                                + ": proporción de peticiones que la unidad ejecutora atendió conforme al procedimiento",
                        "Objetivo",
                        "Mide la proporción de turnos atendidos «con soporte» respecto de los turnos del periodo",
                        "(A/B)*100",
                        "A: atendidas con soporte",
                        "B: turnadas",
                        "Porcentaje",
                        "Trimestral",
                        "Eficacia",
                        "Ascendente",
                        "sin línea base",
                        "SISPEC",
                        "Coordinación de Atención Ciudadana",
                        "Base legal de prueba"),
                unit,
                21L,
                32L,
                Figure.of(new BigDecimal(value)),
                goal,
                goal == null ? Figure.Absent.NO_APLICA : Figure.of(new BigDecimal("87.51")),
                light,
                trend);
    }
}
