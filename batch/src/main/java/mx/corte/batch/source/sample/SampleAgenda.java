package mx.corte.batch.source.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Numbers the meetings, hands out the trained persons among those held, and lets each of these make agreements. */
final class SampleAgenda {

    /** Persons trained in the earlier year and in the later: they are handed out to the last one. */
    private static final int TRAINED_BEFORE = 301;

    private static final int TRAINED = 344;

    private final List<String[]> meetings = new ArrayList<>();
    private final List<String[]> agreements = new ArrayList<>();
    private final List<String[]> commitments = SampleResource.rows("compromisos");
    private final SamplePlan plan;
    private final SampleCalendar calendar;
    private final SampleCatalogue catalogue;

    SampleAgenda(SamplePlan plan, SampleCatalogue catalogue) {
        this.plan = plan;
        this.calendar = new SampleCalendar(plan);
        this.catalogue = catalogue;
        SampleMeetings.byYear(plan).forEach((year, ofYear) -> {
            int[] trained = handOut(year, ofYear, plan.random(SamplePlan.Purpose.TRAINING, year));
            Random random = plan.random(SamplePlan.Purpose.AGREEMENT, year);
            for (int i = 0; i < ofYear.size(); i++) {
                SampleMeeting meeting = ofYear.get(i);
                String id = String.format(Locale.ROOT, "RT-%d-%03d", year, i + 1);
                meetings.add(meeting.cells(id, trained[i]));
                LocalDate held = meeting.held();
                if (held != null) {
                    agree(id, meeting.dependency(), held, random);
                }
            }
        });
    }

    List<String[]> meetings() {
        return meetings;
    }

    List<String[]> agreements() {
        return agreements;
    }

    /** In two of three held meetings somebody is trained. */
    private int[] handOut(int year, List<SampleMeeting> meetings, Random random) {
        int[] trained = new int[meetings.size()];
        List<Integer> rooms = new ArrayList<>();
        for (int i = 0; i < trained.length; i++) {
            if (meetings.get(i).isHeld() && random.nextInt(3) > 0) {
                rooms.add(i);
            }
        }
        for (int left = rooms.isEmpty() ? 0 : trained(year); left > 0; left--) {
            trained[rooms.get(random.nextInt(rooms.size()))]++;
        }
        return trained;
    }

    private int trained(int year) {
        return year == plan.year() ? TRAINED : year == plan.yearBefore() ? TRAINED_BEFORE : 0;
    }

    private void agree(String meeting, String dependency, LocalDate held, Random random) {
        int number = 1 + random.nextInt(3);
        for (int i = 1; i <= number; i++) {
            LocalDate due = calendar.after(held.plusDays(13 + random.nextInt(42)), 1);
            int chance = random.nextInt(100);
            LocalDate done = chance < 84
                    ? held.plusDays(3 + random.nextInt((int) (due.toEpochDay() - held.toEpochDay()) - 2))
                    : calendar.after(due, 1 + random.nextInt(25));
            boolean fulfilled = chance < 91 && !done.isAfter(plan.asOf());
            String unit = catalogue.dependency(dependency).unit(random);
            agreements.add(new String[] {
                meeting + "-A" + i,
                meeting,
                dependency,
                commitments.get(random.nextInt(commitments.size()))[0],
                random.nextInt(100) < 5 ? "" : unit,
                due.toString(),
                fulfilled ? done.toString() : "",
                fulfilled ? "CUMPLIDO" : "PENDIENTE"
            });
        }
    }
}
