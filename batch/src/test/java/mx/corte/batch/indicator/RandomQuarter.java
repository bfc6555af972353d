package mx.corte.batch.indicator;

import static mx.corte.batch.domain.ReferralFixture.aReferral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.StatusEffect;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of 2022 over rows of four years, drawn from a seed. Dates like to fall on the days where rules begin and end, a folio
 * has one to four turnos, and each of them may say another reception.
 */
public final class RandomQuarter {

    static final List<String> DEPENDENCIES = List.of("EDUCACION", "OBRAS", "SALUD", "VIEJA");

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 1400;

    private final Random random;
    private final Period period;
    private final List<LocalDate> holidays = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Projection> projections = new ArrayList<>();

    public RandomQuarter(long seed) {
        random = new Random(seed);
        Quarter quarter = new Quarter(2022, 1 + random.nextInt(4));
        period = new Period(quarter, quarter.end().plusDays(any(0, 0, -random.nextInt(90), random.nextInt(90))));
        for (int i = random.nextInt(40); i > 0; i--) {
            holidays.add(anyDay());
        }
        for (int i = random.nextInt(120); i > 0; i--) {
            addPetition("F-" + i);
        }
        for (int i = random.nextInt(60); i > 0; i--) {
            boolean tookPlace = random.nextBoolean();
            LocalDate day = tookPlace || chance(20) ? anyDay() : null;
            meetings.add(new Meeting(
                    "R-" + i, anyDependency(), anyDay(), "", "VIRTUAL", "", "", tookPlace, day, 9, random.nextInt(9)));
            agreements.add(new Agreement(
                    "A-" + i, "", anyDependency(), "", "", anyDay(), chance(60) ? anyDay() : null, "PENDIENTE"));
            projections.add(new Projection(
                    new Quarter(2021 + random.nextInt(3), 1 + random.nextInt(4)), anyDependency(), random.nextInt(4)));
        }
    }

    private void addPetition(String folio) {
        // many are over and done with before the year begins
        LocalDate received = chance(30) ? FIRST_DAY.plusDays(random.nextInt(500)) : anyDay();
        for (int turn = 1 + any(0, 0, random.nextInt(4)); turn > 0; turn--) {
            LocalDate own = chance(60) ? received : anyDay();
            LocalDate turned = chance(70) ? own.plusDays(random.nextInt(64) - 3) : anyDay();
            LocalDate answered = chance(80) ? turned.plusDays(random.nextInt(130) - 5) : anyDay();
            referrals.add(aReferral()
                    .of(folio, turn)
                    .received(own.toString())
                    .turned(turned.toString())
                    .to(anyDependency())
                    .unit(any("", "NORTE", "SUR"))
                    .through(any("VENTANILLA", "ITINERANTE", "CORREO_ELECTRONICO"))
                    .about(any("", "AGUA", "BACHES"))
                    .from(any("", "15106", "15058", "99999"))
                    .status("", any(StatusEffect.OPEN, StatusEffect.CONCLUDES, StatusEffect.CONCLUDES, anyEffect()))
                    .answerDated(chance(75) ? answered : null)
                    .documents(random.nextInt(3))
                    .build());
        }
    }

    public Period period() {
        return period;
    }

    List<LocalDate> holidays() {
        return holidays;
    }

    public List<Referral> referrals() {
        return referrals;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    List<Agreement> agreements() {
        return agreements;
    }

    List<Projection> projections() {
        return projections;
    }

    /** With the dependencias, of which VIEJA ended with the first half of the year, and no row yet. */
    public QuarterFixture withoutRows() {
        QuarterFixture quarter = QuarterFixture.of(period, new BusinessCalendar(holidays));
        for (String key : DEPENDENCIES) {
            quarter.knowing(
                    new Dependency(key, key, key, null, key.equals("VIEJA") ? LocalDate.of(2022, 6, 30) : null));
        }
        return quarter;
    }

    QuarterFixture complete() {
        return withoutRows()
                .with(referrals)
                .withMeetings(meetings)
                .withAgreements(agreements)
                .withProjections(projections);
    }

    /** The same rows in another order. */
    public RandomQuarter shuffle() {
        List.of(referrals, meetings, agreements, projections).forEach(rows -> Collections.shuffle(rows, random));
        return this;
    }

    Random random() {
        return random;
    }

    private LocalDate anyDay() {
        return any(
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                period.start().plusDays(random.nextInt(90)),
                edge(period.start()),
                edge(period.last()),
                edge(period.cutoff()),
                edge(LocalDate.of(2022, 1, 1)));
    }

    private LocalDate edge(LocalDate first) {
        return first.plusDays(random.nextInt(3) - 1);
    }

    private StatusEffect anyEffect() {
        return any(StatusEffect.values());
    }

    private String anyDependency() {
        return DEPENDENCIES.get(random.nextInt(DEPENDENCIES.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T extends @Nullable Object> T any(T... things) {
        return things[random.nextInt(things.length)];
    }
}
