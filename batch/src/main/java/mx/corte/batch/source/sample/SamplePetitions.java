package mx.corte.batch.source.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The invented petitions by index: any folio can be had without the ones before it. */
final class SamplePetitions {

    private static final List<String> UNKNOWN_MUNICIPALITIES = List.of("15126", "15999", "09007", "TOLUCA");

    private final SamplePlan plan;
    private final SampleCatalogue catalogue;
    private final SampleCalendar calendar;
    private final SamplePace pace;
    private final SampleSeason firstSeason;
    private final SampleSeason lastSeason;
    private final BitSet keptOpen;

    /** @param keptOpen indexes of folios that stay open, whatever they draw */
    SamplePetitions(SamplePlan plan, SampleCatalogue catalogue, BitSet keptOpen) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.calendar = new SampleCalendar(plan);
        this.firstSeason = new SampleSeason(plan.yearBefore());
        this.lastSeason = new SampleSeason(plan.year());
        this.pace = new SamplePace(plan, calendar, catalogue.dependencies());
        this.keptOpen = keptOpen;
    }

    /** All referrals of a folio, in order of turno. */
    List<SampleReferral> folio(int index) {
        Random random = plan.random(SamplePlan.Purpose.FOLIO, index);
        LocalDate received = received(index);
        String folio = folioName(index);
        String channel = catalogue.channel(SampleCalendar.isWorkingDay(received), random);
        String municipality = municipality(random);
        List<SampleDependency> dependencies = dependencies(random);
        String topic = random.nextInt(1000) < 4 ? "" : dependencies.get(0).topic(random);
        List<SampleReferral> referrals = new ArrayList<>(dependencies.size());
        LocalDate referred = received;
        for (SampleDependency dependency : dependencies) {
            referred = calendar.after(referred, Math.min(random.nextInt(4), random.nextInt(6)));
            SampleOutcome outcome =
                    pace.outcome(dependency, referred, random).with(SampleDefect.draw(random), received, random);
            String unit = random.nextInt(1000) < 8 ? "" : dependency.unit(random);
            SampleReferral referral = new SampleReferral(
                    index,
                    folio,
                    referrals.size() + 1,
                    received,
                    channel,
                    topic,
                    municipality,
                    dependency.key(),
                    unit,
                    outcome,
                    SampleReject.draw(random));
            referrals.add(keptOpen.get(index) ? referral.leftOpen() : referral);
        }
        return referrals;
    }

    private LocalDate received(int index) {
        int from = plan.lastYearFrom();
        return index < from
                ? firstSeason.received(index, from)
                : lastSeason.received(index - from, plan.petitions() - from);
    }

    private String folioName(int index) {
        int from = plan.lastYearFrom();
        return index < from
                ? String.format(Locale.ROOT, "CAC-%d-%06d", plan.yearBefore(), index + 1)
                : String.format(Locale.ROOT, "CAC-%d-%06d", plan.year(), index - from + 1);
    }

    private String municipality(Random random) {
        int ticket = random.nextInt(1000);
        if (ticket < 18) {
            return "";
        }
        return ticket < 22
                ? UNKNOWN_MUNICIPALITIES.get(random.nextInt(UNKNOWN_MUNICIPALITIES.size()))
                : catalogue.municipality(random);
    }

    /** One, rarely two or three different ones. */
    private List<SampleDependency> dependencies(Random random) {
        int ticket = random.nextInt(100);
        int number = ticket < 93 ? 1 : ticket < 99 ? 2 : 3;
        List<SampleDependency> chosen = new ArrayList<>(number);
        while (chosen.size() < number) {
            SampleDependency dependency = catalogue.dependency(random);
            if (!chosen.contains(dependency)) {
                chosen.add(dependency);
            }
        }
        return chosen;
    }
}
