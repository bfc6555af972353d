package mx.corte.reports.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.DependencyLight;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.LightRule;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.Unit;

/** A quarter whose measures are counted from its rows, by plain loops: what formulas over the rows must give again. */
final class CountedQuarter {

    private static final LocalDate START = LocalDate.of(2022, 10, 1);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final List<String> STATUSES = List.of("ATENDIDA", "ATENDIDA", "ATENDIDA", "TURNADA", "CANCELADA");
    private static final List<String> AGES = List.of("0-15", "16-30", "31-60", "61+");

    private final Random random;
    private final List<MeasureValue> measures = new ArrayList<>();

    private CountedQuarter(long seed) {
        this.random = new Random(seed);
    }

    static QuarterlyReport of(long seed, int dependencies, int rows) {
        return of(seed, dependencies, rows, false);
    }

    static QuarterlyReport of(long seed, int dependencies, int rows, boolean sample) {
        return new CountedQuarter(seed).build(ReportFixture.report(dependencies, sample), rows);
    }

    private QuarterlyReport build(QuarterlyReport frame, int count) {
        int size = frame.dependencies().size();
        List<ReferralRow> rows =
                IntStream.range(0, count).mapToObj(i -> row(i, size)).toList();
        List<MeetingEntry> meetings =
                IntStream.range(0, size * 2).mapToObj(i -> meeting(i, size)).toList();
        measures(MeasureTable.TOTAL, "", rows, meetings);
        for (DependencyEntry entry : frame.dependencies()) {
            measures(
                    MeasureTable.DEPENDENCY,
                    entry.key(),
                    rows.stream()
                            .filter(row -> row.dependency().equals(entry.key()))
                            .toList(),
                    meetings.stream()
                            .filter(meeting -> meeting.dependency().equals(entry.key()))
                            .toList());
        }
        breakdown(
                MeasureTable.EXECUTING_UNIT,
                rows,
                row -> row.dependency() + "/" + orElse(row.executingUnit(), "SIN_ASIGNAR"));
        breakdown(MeasureTable.CHANNEL, rows, ReferralRow::channel);
        breakdown(MeasureTable.TOPIC, rows, row -> orElse(row.topic(), "SIN_ESPECIFICAR"));
        breakdown(
                MeasureTable.MUNICIPALITY,
                rows,
                row -> row.municipality().equals("15106") ? "15106" : "SIN_ESPECIFICAR");
        return new QuarterlyReport(
                frame.edition(),
                frame.indicators(),
                new MeasureTable(measures),
                frame.dependencies(),
                Map.of("municipio", Map.of("15106", "Toluca")),
                meetings,
                frame.intake(),
                frame.inconsistentByReason(),
                frame.notes(),
                frame.rejects(),
                frame.inconsistencies(),
                rows.size(),
                Rows.of(rows),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(new LightRule(
                        "reuniones-realizadas",
                        "porcentaje_reuniones",
                        true,
                        BigDecimal.valueOf(90),
                        BigDecimal.valueOf(110),
                        BigDecimal.valueOf(70),
                        BigDecimal.valueOf(130),
                        frame.dependencies().stream()
                                .map(dependency -> goal(dependency.key()))
                                .toList())));
    }

    /** D02 has a goal of its own. */
    private static DependencyLight goal(String dependency) {
        boolean own = dependency.equals("D02");
        return new DependencyLight(dependency, BigDecimal.valueOf(own ? 50 : 100), own, TrafficLight.NONE);
    }

    private ReferralRow row(int i, int size) {
        LocalDate referred = LocalDate.of(2021, 11, 1).plusDays(random.nextInt(450));
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        boolean concludes = status.equals("ATENDIDA");
        LocalDate answered = concludes ? referred.plusDays(random.nextInt(60) - 2L) : null;
        boolean counts = !status.equals("CANCELADA");
        boolean attended = answered != null && !answered.isAfter(END);
        boolean ordered = attended && answered != null && !answered.isBefore(referred);
        boolean cohort = counts && !referred.isBefore(START) && !referred.isAfter(END);
        boolean backlog = counts && !attended && !referred.isAfter(END);
        String timeliness = ordered
                ? random.nextInt(3) == 0 ? "fuera_de_plazo" : "en_plazo"
                : counts && !attended ? random.nextBoolean() ? "por_vencer" : "fuera_de_plazo" : "no_aplica";
        return new ReferralRow(
                "F-%05d".formatted(i),
                1,
                referred.minusDays(1),
                random.nextBoolean() ? "VENTANILLA" : "CORREO_ELECTRONICO",
                random.nextInt(5) == 0 ? "" : "Tema " + random.nextInt(4),
                random.nextBoolean() ? "15106" : "",
                "D%02d".formatted(1 + random.nextInt(Math.max(1, size - 1))),
                referred,
                random.nextBoolean() ? "U1" : "",
                status,
                answered,
                random.nextInt(3),
                counts,
                cohort,
                attended,
                referred.plusDays(20),
                ordered && answered != null ? (int) (answered.toEpochDay() - referred.toEpochDay()) : null,
                timeliness,
                backlog ? AGES.get(random.nextInt(AGES.size())) : null);
    }

    private MeetingEntry meeting(int i, int size) {
        boolean held = random.nextBoolean();
        LocalDate day = START.plusDays(random.nextInt(90));
        return new MeetingEntry(
                "M-" + i,
                "D%02d".formatted(1 + i % size),
                day,
                random.nextBoolean() ? "VIRTUAL" : "PRESENCIAL",
                held ? "REALIZADA" : "PROGRAMADA",
                held ? day : null,
                8,
                random.nextInt(9),
                held);
    }

    private void measures(String scope, String key, List<ReferralRow> rows, List<MeetingEntry> meetings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Predicate<ReferralRow> cohort = ReferralRow::inCohort;
        Predicate<ReferralRow> attended = ReferralRow::attended;
        Predicate<ReferralRow> year = row -> row.counts() && row.referred().getYear() == 2022;
        Predicate<ReferralRow> earlier = row -> row.counts() && row.referred().isBefore(START);
        Predicate<ReferralRow> before = row ->
                row.attended() && row.answered() != null && row.answered().isBefore(START);
        Predicate<ReferralRow> inTime = row -> row.timeliness().equals("en_plazo");
        Predicate<ReferralRow> late = row -> row.timeliness().equals("fuera_de_plazo");
        counts.put("turnadas", count(rows, cohort));
        counts.put("atendidas", count(rows, cohort.and(attended)));
        counts.put("pendientes", count(rows, cohort.and(attended.negate())));
        counts.put("turnadas_acumulado", count(rows, year));
        counts.put("atendidas_acumulado", count(rows, year.and(attended)));
        counts.put("con_plazo_resuelto", count(rows, cohort.and(inTime.or(late))));
        counts.put("en_plazo", count(rows, cohort.and(inTime)));
        counts.put("con_soporte", count(rows, cohort.and(attended).and(row -> row.documents() > 0)));
        counts.put("rezago_inicial", count(rows, earlier.and(before.negate())));
        counts.put("concluidas_en_periodo", count(rows, attended.and(cohort.or(earlier.and(before.negate())))));
        counts.put("rezago", count(rows, row -> row.age() != null));
        for (String age : AGES) {
            counts.put("rezago_" + age, count(rows, row -> age.equals(row.age())));
        }
        long held = meetings.stream().filter(MeetingEntry::heldInQuarter).count();
        counts.put("reuniones_realizadas", held);
        counts.put("reuniones_proyectadas", (long) meetings.size());
        counts.put(
                "personas_capacitadas",
                meetings.stream()
                        .filter(MeetingEntry::heldInQuarter)
                        .mapToLong(MeetingEntry::trained)
                        .sum());
        counts.put("acuerdos_por_vencer", 0L);
        counts.put("acuerdos_cumplidos", 0L);
        counts.forEach((measure, value) ->
                measures.add(new MeasureValue(measure, scope, key, Unit.COUNT, value, null, Figure.count(value))));
        percent("porcentaje_atencion", scope, key, counts.get("atendidas"), counts.get("turnadas"));
        percent(
                "porcentaje_atencion_acumulado",
                scope,
                key,
                counts.get("atendidas_acumulado"),
                counts.get("turnadas_acumulado"));
        percent("porcentaje_en_plazo", scope, key, counts.get("en_plazo"), counts.get("con_plazo_resuelto"));
        percent("porcentaje_con_soporte", scope, key, counts.get("con_soporte"), counts.get("atendidas"));
        percent("porcentaje_reuniones", scope, key, held, meetings.size());
        percent("porcentaje_acuerdos", scope, key, 0, 0);
        days(scope, key, rows);
    }

    private void days(String scope, String key, List<ReferralRow> rows) {
        List<Integer> days = rows.stream()
                .filter(row -> row.inCohort() && row.businessDays() != null)
                .map(ReferralRow::businessDays)
                .sorted()
                .toList();
        long sum = days.stream().mapToLong(Integer::longValue).sum();
        long n = days.size();
        measures.add(new MeasureValue(
                "dias_promedio",
                scope,
                key,
                Unit.DAYS,
                sum,
                n,
                n == 0 ? Figure.Absent.NO_APLICA : Figure.of(quotient(sum, n))));
        for (int percent : new int[] {50, 90}) {
            measures.add(new MeasureValue(
                    percent == 50 ? "dias_mediana" : "dias_p90",
                    scope,
                    key,
                    Unit.DAYS,
                    null,
                    n,
                    percentile(days, percent)));
        }
    }

    private static Figure percentile(List<Integer> days, int percent) {
        if (days.isEmpty()) {
            return Figure.Absent.NO_APLICA;
        }
        int place = (days.size() - 1) * percent;
        int low = days.get(place / 100);
        int high = days.get(Math.min(place / 100 + 1, days.size() - 1));
        return Figure.of(BigDecimal.valueOf(low * 100L + (high - low) * (place % 100L), 2));
    }

    private void breakdown(String scope, List<ReferralRow> rows, Function<ReferralRow, String> key) {
        rows.stream()
                .filter(ReferralRow::inCohort)
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .forEach((name, part) -> {
                    long done = count(part, ReferralRow::attended);
                    measures.add(new MeasureValue(
                            "turnadas", scope, name, Unit.COUNT, (long) part.size(), null, Figure.count(part.size())));
                    measures.add(
                            new MeasureValue("atendidas", scope, name, Unit.COUNT, done, null, Figure.count(done)));
                    percent("porcentaje_atencion", scope, name, done, part.size());
                });
    }

    private void percent(String measure, String scope, String key, long numerator, long denominator) {
        Figure figure = denominator == 0 ? Figure.Absent.NO_APLICA : Figure.of(quotient(numerator * 100, denominator));
        measures.add(new MeasureValue(measure, scope, key, Unit.PERCENT, numerator, denominator, figure));
    }

    private static BigDecimal quotient(long above, long below) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 2, RoundingMode.HALF_UP);
    }

    private static long count(List<ReferralRow> rows, Predicate<ReferralRow> test) {
        return rows.stream().filter(test).count();
    }

    private static String orElse(String text, String none) {
        return text.isEmpty() ? none : text;
    }
}
