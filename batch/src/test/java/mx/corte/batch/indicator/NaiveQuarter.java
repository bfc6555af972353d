package mx.corte.batch.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.StatusEffect;

/**
 * DOMAIN's table of measures said a second time, as filters over all the rows and days counted one by one: slow, and without any
 * rule of the program's.
 */
final class NaiveQuarter {

    private final RandomQuarter rows;
    private final LocalDate start;
    private final LocalDate last;
    private final LocalDate cutoff;
    private final LocalDate newYear = LocalDate.of(2022, 1, 1);
    private final Map<String, String> said = new LinkedHashMap<>();

    NaiveQuarter(RandomQuarter rows) {
        this.rows = rows;
        this.start = LocalDate.of(2022, rows.period().quarter().number() * 3 - 2, 1);
        this.cutoff = rows.period().cutoff();
        LocalDate end = start.plusMonths(3).minusDays(1);
        this.last = cutoff.isBefore(end) ? cutoff : end;
    }

    /** Every measure of a dependencia by its id; of the total when the key is empty. */
    Map<String, String> measures(String dependency) {
        said.clear();
        Predicate<String> ours = key -> dependency.isEmpty() || dependency.equals(key);
        List<Referral> counting = rows.referrals().stream()
                .filter(referral -> ours.test(referral.dependency()) && referral.effect() != StatusEffect.VOID)
                .toList();
        referrals(counting);
        backlog(counting);
        meetings(
                rows.meetings().stream()
                        .filter(meeting -> ours.test(meeting.dependency()) && meeting.tookPlace())
                        .toList(),
                rows.projections().stream()
                        .filter(projection -> ours.test(projection.dependency()))
                        .filter(projection -> projection.quarter().year() == 2022)
                        .toList());
        agreements(ours);
        if (dependency.isEmpty()) {
            petitions(counting);
            coverage();
        }
        return new LinkedHashMap<>(said);
    }

    /** A breakdown measure, over the rows of one key. */
    Map<String, String> breakdown(Predicate<Referral> ofKey) {
        said.clear();
        List<Referral> cohort = rows.referrals().stream()
                .filter(referral -> referral.effect() != StatusEffect.VOID)
                .filter(referral -> within(referral.referred(), start, last))
                .filter(ofKey)
                .toList();
        ratio("atendidas", cohort.stream().filter(this::attended), "turnadas", cohort.stream(), "porcentaje_atencion");
        return new LinkedHashMap<>(said);
    }

    private void referrals(List<Referral> counting) {
        List<Referral> cohort = counting.stream()
                .filter(referral -> within(referral.referred(), start, last))
                .toList();
        List<Referral> year = counting.stream()
                .filter(referral -> within(referral.referred(), newYear, last))
                .toList();
        List<Referral> attended = cohort.stream().filter(this::attended).toList();
        List<Referral> ordered = attended.stream()
                .filter(referral -> !answer(referral).isBefore(referral.referred()))
                .toList();
        count("pendientes", cohort.size() - attended.size());
        ratio("atendidas", attended.stream(), "turnadas", cohort.stream(), "porcentaje_atencion");
        ratio(
                "atendidas_acumulado",
                year.stream().filter(this::attended),
                "turnadas_acumulado",
                year.stream(),
                "porcentaje_atencion_acumulado");
        ratio(
                "en_plazo",
                ordered.stream().filter(referral -> !answer(referral).isAfter(due(referral))),
                "con_plazo_resuelto",
                Stream.concat(
                        ordered.stream(),
                        cohort.stream().filter(referral -> !attended(referral)).filter(referral -> !due(referral)
                                .isAfter(cutoff))),
                "porcentaje_en_plazo");
        count(
                "con_soporte",
                attended.stream().filter(referral -> referral.documents() > 0).count());
        percentage(
                "porcentaje_con_soporte",
                attended.stream().filter(referral -> referral.documents() > 0).count(),
                attended.size());
        days(ordered.stream()
                .mapToInt(referral -> business(referral.referred(), answer(referral)))
                .toArray());
    }

    private void days(int... days) {
        long sum = Arrays.stream(days).sum();
        quotient("dias_promedio", BigDecimal.valueOf(sum), sum, days.length);
        for (int percent : new int[] {50, 90}) {
            said.put(
                    percent == 50 ? "dias_mediana" : "dias_p90",
                    "/" + days.length
                            + (days.length == 0 ? " no_aplica" : " = " + HistogramTest.percentileInc(days, percent)));
        }
    }

    private void backlog(List<Referral> counting) {
        List<Referral> backlog = counting.stream()
                .filter(referral -> !referral.referred().isAfter(last) && !attended(referral))
                .toList();
        count("rezago", backlog.size());
        age(backlog, "rezago_0-15", 0, 15);
        age(backlog, "rezago_16-30", 16, 30);
        age(backlog, "rezago_31-60", 31, 60);
        age(backlog, "rezago_61+", 61, Integer.MAX_VALUE);
        Predicate<Referral> openBefore = referral -> !(referral.effect() == StatusEffect.CONCLUDES
                && referral.answered() != null
                && answer(referral).isBefore(start));
        count(
                "rezago_inicial",
                counting.stream()
                        .filter(referral -> referral.referred().isBefore(start))
                        .filter(openBefore)
                        .count());
        count(
                "concluidas_en_periodo",
                counting.stream()
                        .filter(this::attended)
                        .filter(referral -> !referral.referred().isAfter(last))
                        .filter(referral -> !referral.referred().isBefore(start) || openBefore.test(referral))
                        .count());
    }

    private void age(List<Referral> backlog, String measure, int least, int most) {
        count(
                measure,
                backlog.stream()
                        .mapToInt(referral -> business(referral.referred(), cutoff))
                        .filter(age -> age >= least && age <= most)
                        .count());
    }

    private void meetings(List<Meeting> held, List<Projection> planned) {
        int number = rows.period().quarter().number();
        List<Meeting> now = held.stream()
                .filter(meeting -> within(day(meeting), start, last))
                .toList();
        List<Meeting> year = held.stream()
                .filter(meeting -> within(day(meeting), newYear, last))
                .toList();
        long forQuarter = sum(planned, quarter -> quarter == number);
        long forYear = sum(planned, quarter -> true);
        count("reuniones_realizadas", now.size());
        count("reuniones_acumulado", year.size());
        count("reuniones_proyectadas", forQuarter);
        count("reuniones_proyectadas_acumulado", sum(planned, quarter -> quarter <= number));
        count("reuniones_proyectadas_anual", forYear);
        percentage("porcentaje_reuniones", now.size(), forQuarter);
        percentage("avance_anual", year.size(), forYear);
        count("personas_capacitadas", now.stream().mapToInt(Meeting::trained).sum());
        count(
                "personas_capacitadas_acumulado",
                year.stream().mapToInt(Meeting::trained).sum());
    }

    private static long sum(List<Projection> planned, Predicate<Integer> quarters) {
        return planned.stream()
                .filter(projection -> quarters.test(projection.quarter().number()))
                .mapToLong(Projection::meetings)
                .sum();
    }

    private void agreements(Predicate<String> ours) {
        var due = rows.agreements().stream()
                .filter(agreement -> ours.test(agreement.dependency()) && within(agreement.due(), start, last))
                .toList();
        ratio(
                "acuerdos_cumplidos",
                due.stream()
                        .filter(agreement -> agreement.fulfilled() != null
                                && !agreement.fulfilled().isAfter(cutoff)),
                "acuerdos_por_vencer",
                due.stream(),
                "porcentaje_acuerdos");
    }

    private void petitions(List<Referral> counting) {
        List<List<Referral>> folios = new ArrayList<>(counting.stream()
                .collect(Collectors.groupingBy(Referral::folio))
                .values());
        petitions("", folios, start);
        petitions("_acumulado", folios, newYear);
    }

    private void petitions(String suffix, List<List<Referral>> folios, LocalDate from) {
        List<List<Referral>> received = folios.stream()
                .filter(folio -> within(
                        folio.stream()
                                .map(Referral::received)
                                .min(LocalDate::compareTo)
                                .orElseThrow(),
                        from,
                        last))
                .toList();
        count("peticiones_recibidas" + suffix, received.size());
        count(
                "peticiones_atendidas" + suffix,
                received.stream()
                        .filter(folio -> folio.stream().allMatch(this::attended))
                        .count());
    }

    private void coverage() {
        boolean secondHalf = start.getMonthValue() > 6;
        List<String> inForce = RandomQuarter.DEPENDENCIES.stream()
                .filter(key -> !secondHalf || !key.equals("VIEJA"))
                .toList();
        ratio(
                "dependencias_con_reunion",
                inForce.stream().filter(key -> rows.meetings().stream()
                        .anyMatch(meeting -> meeting.tookPlace()
                                && meeting.dependency().equals(key)
                                && within(day(meeting), start, last))),
                "dependencias_vigentes",
                inForce.stream(),
                "cobertura");
    }

    private boolean attended(Referral referral) {
        return referral.effect() == StatusEffect.CONCLUDES
                && referral.answered() != null
                && !answer(referral).isAfter(cutoff);
    }

    private LocalDate due(Referral referral) {
        LocalDate day = referral.received();
        for (int left = 15; left > 0; ) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    private int business(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += works(day) ? 1 : 0;
        }
        return count;
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !rows.holidays().contains(day);
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate answer(Referral referral) {
        return Objects.requireNonNull(referral.answered());
    }

    private static LocalDate day(Meeting meeting) {
        return Objects.requireNonNull(meeting.heldOn());
    }

    private void count(String measure, long count) {
        said.put(measure, count + " = " + count);
    }

    private void ratio(String above, Stream<?> part, String below, Stream<?> whole, String rate) {
        long numerator = part.count();
        long denominator = whole.count();
        count(above, numerator);
        count(below, denominator);
        percentage(rate, numerator, denominator);
    }

    private void percentage(String measure, long numerator, long denominator) {
        quotient(measure, BigDecimal.valueOf(numerator * 100), numerator, denominator);
    }

    private void quotient(String measure, BigDecimal above, long numerator, long denominator) {
        said.put(
                measure,
                numerator + "/" + denominator
                        + (denominator == 0
                                ? " no_aplica"
                                : " = "
                                        + above.divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                                                .toPlainString()));
    }
}
