package mx.corte.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.IntakeCount;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.TrendPoint;
import mx.corte.reports.model.Unit;

/** A quarter with as many dependencias as asked, or an empty one: its figures agree with each other, its texts are hostile. */
public final class ReportFixture {

    private static final List<String> COUNTS = List.of(
            "turnadas",
            "atendidas",
            "pendientes",
            "turnadas_acumulado",
            "atendidas_acumulado",
            "con_plazo_resuelto",
            "en_plazo",
            "con_soporte",
            "rezago_inicial",
            "concluidas_en_periodo",
            "rezago",
            "rezago_0-15",
            "rezago_16-30",
            "rezago_31-60",
            "rezago_61+",
            "reuniones_realizadas",
            "reuniones_proyectadas",
            "reuniones_acumulado",
            "reuniones_proyectadas_acumulado",
            "reuniones_proyectadas_anual",
            "personas_capacitadas",
            "personas_capacitadas_acumulado",
            "acuerdos_por_vencer",
            "acuerdos_cumplidos");

    private final List<MeasureValue> measures = new ArrayList<>();

    private ReportFixture() {}

    /** @param dependencies how many; every one has referrals but the last, which has none */
    public static QuarterlyReport report(int dependencies, boolean sample) {
        return new ReportFixture().build(dependencies, sample);
    }

    private QuarterlyReport build(int size, boolean sample) {
        List<DependencyEntry> dependencies = new ArrayList<>();
        long referred = 0;
        long attended = 0;
        for (int i = 1; i <= size; i++) {
            String key = "D%02d".formatted(i);
            dependencies.add(new DependencyEntry(
                    key, "Secretaría de Prueba número " + i + " de Atención, Señalización y Vías", "SP" + i, true));
            long r = i == size ? 0 : 20L + i * 7L % 23;
            long a = r * (50 + i * 11L % 50) / 100;
            measuresOf(MeasureTable.DEPENDENCY, key, r, a, 1);
            referred += r;
            attended += a;
        }
        measuresOf(MeasureTable.TOTAL, "", referred, attended, size);
        for (String measure : List.of(
                "peticiones_recibidas",
                "peticiones_atendidas",
                "peticiones_recibidas_acumulado",
                "peticiones_atendidas_acumulado",
                "dependencias_con_reunion",
                "dependencias_vigentes")) {
            count(measure, MeasureTable.TOTAL, "", size);
        }
        ratio("cobertura", MeasureTable.TOTAL, "", size, size);
        for (int i = 1; i < size; i++) {
            MeasureValue own = new MeasureTable(measures).get("turnadas", "dependencia", "D%02d".formatted(i));
            MeasureValue done = new MeasureTable(measures).get("atendidas", "dependencia", "D%02d".formatted(i));
            breakdown(MeasureTable.EXECUTING_UNIT, "D%02d/U1".formatted(i), own.numerator(), done.numerator());
        }
        breakdown(MeasureTable.CHANNEL, "VENTANILLA", referred, attended);
        breakdown(MeasureTable.TOPIC, "=1+1", referred, attended);
        breakdown(MeasureTable.MUNICIPALITY, "15106", referred, attended);
        return new QuarterlyReport(
                edition(sample),
                List.of(
                        indicator("reuniones-realizadas", "Porcentaje de reuniones realizadas", size, size, "100"),
                        indicator("atencion", "Porcentaje de atención", attended, referred, null)),
                new MeasureTable(measures),
                dependencies,
                Map.of(
                        "municipio", Map.of("15106", "Toluca"),
                        "canal", Map.of("VENTANILLA", "Ventanilla"),
                        "ejecutora", Map.of("D01/U1", "Dirección de Señales")),
                List.of(new MeetingEntry(
                        "M-1",
                        "D01",
                        LocalDate.of(2022, 10, 5),
                        "VIRTUAL",
                        "REALIZADA",
                        LocalDate.of(2022, 10, 5),
                        8,
                        4,
                        true)),
                List.of(
                        new IntakeCount("peticiones", true, 12, 10, 2, Map.of("FECHA_INVALIDA", 2L)),
                        new IntakeCount("acuerdos", false, 0, 0, 0, Map.of())),
                Map.of("SIN_EJECUTORA", 1L),
                List.of("El año 2020 no tiene días inhábiles registrados."),
                Rows.of(List.of(
                        new ControlRow(
                                "peticiones", "F-9", "1", "D01", "FECHA_INVALIDA", "fecha_turno: no es una fecha real"),
                        new ControlRow("peticiones", "F-9", "2", "D01", "FECHA_INVALIDA", "fecha_turno vacía"))),
                Rows.of(List.of(
                        new ControlRow("peticiones", "F-2", "1", "D01", "SIN_EJECUTORA", "unidad_ejecutora vacía"))),
                3,
                Rows.of(List.of(referral("F-1"), referral("=cmd()|' /C calc'!A0"), referral("@SUM(A1)"))));
    }

    private void measuresOf(String scope, String key, long referred, long attended, long meetings) {
        for (String measure : COUNTS) {
            long value =
                    switch (measure) {
                        case "turnadas", "turnadas_acumulado" -> referred;
                        case "atendidas", "atendidas_acumulado", "con_plazo_resuelto", "concluidas_en_periodo" ->
                            attended;
                        case "pendientes", "rezago", "rezago_0-15" -> referred - attended;
                        case "en_plazo", "con_soporte" -> attended / 2;
                        default -> measure.startsWith("reuniones") ? meetings : 0;
                    };
            count(measure, scope, key, value);
        }
        ratio("porcentaje_atencion", scope, key, attended, referred);
        ratio("porcentaje_atencion_acumulado", scope, key, attended, referred);
        ratio("porcentaje_en_plazo", scope, key, attended / 2, attended);
        ratio("porcentaje_con_soporte", scope, key, attended / 2, attended);
        ratio("porcentaje_reuniones", scope, key, meetings, meetings);
        ratio("avance_anual", scope, key, meetings, meetings);
        ratio("porcentaje_acuerdos", scope, key, 0, 0);
        for (String days : List.of("dias_promedio", "dias_mediana", "dias_p90")) {
            boolean none = attended == 0;
            measures.add(new MeasureValue(
                    days,
                    scope,
                    key,
                    Unit.DAYS,
                    days.equals("dias_promedio") ? Long.valueOf(attended * 9) : null,
                    attended,
                    none ? Figure.Absent.NO_APLICA : Figure.of(new BigDecimal("9.00"))));
        }
    }

    private void breakdown(String scope, String key, long referred, long attended) {
        count("turnadas", scope, key, referred);
        count("atendidas", scope, key, attended);
        ratio("porcentaje_atencion", scope, key, attended, referred);
    }

    private void count(String measure, String scope, String key, long value) {
        measures.add(new MeasureValue(measure, scope, key, Unit.COUNT, value, null, Figure.count(value)));
    }

    private void ratio(String measure, String scope, String key, long numerator, long denominator) {
        measures.add(new MeasureValue(
                measure, scope, key, Unit.PERCENT, numerator, denominator, percent(numerator, denominator)));
    }

    private static Figure percent(long numerator, long denominator) {
        return denominator == 0
                ? Figure.Absent.NO_APLICA
                : Figure.of(BigDecimal.valueOf(numerator * 100)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
    }

    private static IndicatorResult indicator(
            String id, String name, long numerator, long denominator, @org.jspecify.annotations.Nullable String goal) {
        Figure value = percent(numerator, denominator);
        boolean lit = goal != null && value instanceof Figure.Value;
        return new IndicatorResult(
                new IndicatorSheet(
                        id,
                        name,
                        "Conocer el avance de " + name,
                        "Mide " + name,
                        "(A/B)*100",
                        "A: realizadas",
                        "B: proyectadas",
                        "Porcentaje",
                        "Trimestral",
                        "Eficacia",
                        "Ascendente",
                        "100 en 2021",
                        "SISPEC",
                        "Coordinación de Atención Ciudadana",
                        "Base legal de prueba"),
                Unit.PERCENT,
                numerator,
                denominator,
                value,
                goal == null ? null : Goal.programmed(new BigDecimal(goal), false),
                lit ? value : Figure.Absent.NO_APLICA,
                lit ? TrafficLight.GREEN : TrafficLight.NONE,
                List.of(
                        new TrendPoint("2022-T2", Figure.Absent.NO_DISPONIBLE),
                        new TrendPoint("2022-T3", percent(1, 2)),
                        new TrendPoint("2022-T4", value)));
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
                sample ? "datos de muestra" : "csv",
                LocalDate.of(2023, 1, 9),
                "2022-T4-v1",
                "a".repeat(64),
                "b".repeat(64));
    }

    private static ReferralRow referral(String folio) {
        return new ReferralRow(
                folio,
                1,
                LocalDate.of(2022, 10, 3),
                "VENTANILLA",
                "=1+1",
                "15106",
                "D01",
                LocalDate.of(2022, 10, 4),
                "U1",
                "ATENDIDA",
                LocalDate.of(2022, 10, 13),
                2,
                true,
                true,
                true,
                LocalDate.of(2022, 10, 24),
                7,
                "en_plazo",
                null);
    }
}
