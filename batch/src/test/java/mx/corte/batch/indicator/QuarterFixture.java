package mx.corte.batch.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Petition;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.ReferralFixture;
import org.jspecify.annotations.Nullable;

/** A quarter to be closed over the rows a test gives it. Everything is delivered, and SALUD and OBRAS are known. */
public final class QuarterFixture {

    /** Municipios of the catalogue. */
    public static final Set<String> MUNICIPALITIES = Set.of("15106", "15058");

    private Period period = Period.of(new Quarter(2022, 4));
    private BusinessCalendar calendar = new BusinessCalendar(List.of());
    private Set<Entity> delivered = EnumSet.allOf(Entity.class);
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final Map<String, LocalDate> earlier = new HashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Projection> projections = new ArrayList<>();

    private QuarterFixture() {}

    /** October to December 2022, cut off on its last day. */
    public static QuarterFixture theLastQuarterOf2022() {
        return new QuarterFixture()
                .knowing(
                        new Dependency("SALUD", "Salud", "SS", null, null),
                        new Dependency("OBRAS", "Obras", "SO", null, null));
    }

    static QuarterFixture of(Period period, BusinessCalendar calendar) {
        QuarterFixture quarter = new QuarterFixture();
        quarter.period = period;
        quarter.calendar = calendar;
        return quarter;
    }

    QuarterFixture cutOff(String day) {
        period = new Period(period.quarter(), LocalDate.parse(day));
        return this;
    }

    QuarterFixture withoutWorkOn(String... days) {
        calendar =
                new BusinessCalendar(Arrays.stream(days).map(LocalDate::parse).toList());
        return this;
    }

    QuarterFixture without(Entity... absent) {
        delivered = EnumSet.allOf(Entity.class);
        List.of(absent).forEach(delivered::remove);
        return this;
    }

    QuarterFixture knowing(Dependency... known) {
        dependencies.addAll(List.of(known));
        return this;
    }

    QuarterFixture with(ReferralFixture... added) {
        for (ReferralFixture referral : added) {
            referrals.add(referral.build());
        }
        return this;
    }

    public QuarterFixture with(Collection<Referral> added) {
        referrals.addAll(added);
        return this;
    }

    public QuarterFixture receivedEarlier(Map<String, LocalDate> receptions) {
        earlier.putAll(receptions);
        return this;
    }

    QuarterFixture withMeetings(Collection<Meeting> added) {
        meetings.addAll(added);
        return this;
    }

    QuarterFixture withAgreements(Collection<Agreement> added) {
        agreements.addAll(added);
        return this;
    }

    QuarterFixture withProjections(Collection<Projection> added) {
        projections.addAll(added);
        return this;
    }

    /** Held that day, whatever day it was planned for. */
    QuarterFixture held(String dependency, String day, int trained) {
        return withMeetings(List.of(meeting(dependency, "REALIZADA", true, LocalDate.parse(day), trained)));
    }

    /** Not held, although a day may stand in its row. */
    QuarterFixture notHeld(String dependency, String status, @Nullable LocalDate day) {
        return withMeetings(List.of(meeting(dependency, status, false, day, 7)));
    }

    QuarterFixture planned(String dependency, int year, int quarter, int count) {
        return withProjections(List.of(new Projection(new Quarter(year, quarter), dependency, count)));
    }

    QuarterFixture agreed(String dependency, String due, @Nullable LocalDate fulfilled) {
        return withAgreements(
                List.of(new Agreement("A", "R", dependency, "", "", LocalDate.parse(due), fulfilled, "PENDIENTE")));
    }

    /** An empty tally of this quarter, to be filled in any way. */
    QuarterTally emptyTally() {
        return new QuarterTally(rules(), MUNICIPALITIES);
    }

    ReferralRules rules() {
        return new ReferralRules(period, calendar, 15);
    }

    Collection<Petition> petitions() {
        Map<String, List<Referral>> folios = new LinkedHashMap<>();
        referrals.forEach(referral -> folios.computeIfAbsent(referral.folio(), folio -> new ArrayList<>())
                .add(referral));
        return folios.entrySet().stream()
                .map(folio -> new Petition(folio.getKey(), folio.getValue(), earlier.get(folio.getKey())))
                .toList();
    }

    public List<MeasureResult> close() {
        QuarterTally tally = emptyTally();
        petitions().forEach(tally::add);
        meetings.forEach(tally::add);
        agreements.forEach(tally::add);
        projections.forEach(tally::add);
        return measures(tally);
    }

    List<MeasureResult> measures(QuarterTally tally) {
        return Measures.of(tally, dependencies, delivered, period.quarter().end());
    }

    /** A measure as {@code numerador/denominador = valor estado}, with what is empty left out. */
    String total(Measure measure) {
        return said(close(), measure, Scope.TOTAL, "");
    }

    String of(Scope scope, String key, Measure measure) {
        return said(close(), measure, scope, key);
    }

    static String said(List<MeasureResult> results, Measure measure, Scope scope, String key) {
        return results.stream()
                .filter(result -> result.measure() == measure && result.scope() == scope)
                .filter(result -> result.key().equals(key))
                .map(QuarterFixture::said)
                .reduce((one, other) -> {
                    throw new IllegalStateException("twice: " + one + ", " + other);
                })
                .orElse("not published");
    }

    static String said(MeasureResult result) {
        return said(
                result.numerator(),
                result.denominator(),
                result.figure().plain(),
                result.figure().status());
    }

    static String said(@Nullable Long numerator, @Nullable Long denominator, String value, String status) {
        return (numerator == null ? "" : numerator)
                + (denominator == null ? "" : "/" + denominator)
                + (status.equals("publicado") ? " = " + value : " " + status);
    }

    private static Meeting meeting(
            String dependency, String status, boolean tookPlace, @Nullable LocalDate day, int trained) {
        return new Meeting("R", dependency, LocalDate.EPOCH, "", "VIRTUAL", "", status, tookPlace, day, 0, trained);
    }
}
