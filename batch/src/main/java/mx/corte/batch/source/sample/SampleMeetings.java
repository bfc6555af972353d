package mx.corte.batch.source.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mx.corte.batch.domain.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The invented meetings: each of the plan ({@code proyeccion.csv}) is held in its quarter, but those of
 * {@code reuniones_movidas.csv}, which are held in another one or never.
 */
final class SampleMeetings {

    private static final List<String> HOURS = List.of("09:30", "10:00", "11:00", "12:30", "16:00");

    /** Of a quarter, in which meetings are scheduled: the last ones are left for those that are put off. */
    private static final int WORKING_DAYS = 46;

    private final SamplePlan plan;
    private final SampleCalendar calendar;
    private final List<NamedCsvRecord> places = SampleResource.records("lugares");
    private final Random random;

    private SampleMeetings(SamplePlan plan) {
        this.plan = plan;
        this.calendar = new SampleCalendar(plan);
        this.random = plan.random(SamplePlan.Purpose.MEETING, 0);
    }

    /** By year, in order of the scheduled date; the year after the last one has a few that are still to come. */
    static Map<Integer, List<SampleMeeting>> byYear(SamplePlan plan) {
        Map<Integer, List<SampleMeeting>> meetings = new TreeMap<>();
        SampleMeetings drawn = new SampleMeetings(plan);
        Map<String, String> moves = moves(plan);
        for (NamedCsvRecord row : SampleResource.records("proyeccion")) {
            int year = plan.yearOf(SampleResource.number(row, "ejercicio"));
            int number = SampleResource.number(row, "reuniones_proyectadas");
            Quarter planned = new Quarter(year, SampleResource.number(row, "trimestre"));
            String dependency = row.getField("dependencia");
            List<SampleMeeting> ofYear = meetings.computeIfAbsent(year, any -> new ArrayList<>());
            for (int i = 1; i <= number; i++) {
                String move = i < number ? null : moves.get(planned + dependency);
                if (move == null) {
                    drawn.addHeld(ofYear, dependency, planned, WORKING_DAYS / number, i - 1);
                } else {
                    drawn.addMoved(ofYear, dependency, planned, move);
                }
            }
            if (year == plan.year() && planned.number() == 1 && number > 1) {
                drawn.addUpcoming(meetings.computeIfAbsent(year + 1, any -> new ArrayList<>()), dependency);
            }
        }
        meetings.values()
                .forEach(ofYear -> ofYear.sort(Comparator.comparing(SampleMeeting::scheduled)
                        .thenComparing(SampleMeeting::dependency)
                        .thenComparing(SampleMeeting::status)));
        return meetings;
    }

    private static Map<String, String> moves(SamplePlan plan) {
        Map<String, String> moves = new TreeMap<>();
        for (NamedCsvRecord row : SampleResource.records("reuniones_movidas")) {
            Quarter planned = new Quarter(
                    plan.yearOf(SampleResource.number(row, "ejercicio")), SampleResource.number(row, "trimestre"));
            moves.put(planned + row.getField("dependencia"), row.getField("trimestre_realizada"));
        }
        return moves;
    }

    /**
     * @param days working days there are for each meeting of the quarter
     * @param before meetings of the quarter before this one
     */
    private void addHeld(List<SampleMeeting> meetings, String dependency, Quarter quarter, int days, int before) {
        LocalDate day = calendar.after(quarter.start(), 3 + days * before + random.nextInt(days));
        int chance = random.nextInt(100);
        if (chance < 12) {
            meetings.add(meeting(dependency, day, "REPROGRAMADA", null));
            day = calendar.after(day, 3 + random.nextInt(4));
        } else if (chance < 15) {
            meetings.add(meeting(dependency, day, "CANCELADA", null));
            day = calendar.after(day, 2 + random.nextInt(4));
        }
        LocalDate held = calendar.after(day, random.nextInt(100) < 8 ? 1 + random.nextInt(2) : 0);
        meetings.add(meeting(dependency, day, "REALIZADA", held));
    }

    private void addMoved(List<SampleMeeting> meetings, String dependency, Quarter planned, String heldIn) {
        LocalDate day = calendar.after(planned.start(), 20 + random.nextInt(25));
        meetings.add(meeting(dependency, day, heldIn.isEmpty() ? "CANCELADA" : "REPROGRAMADA", null));
        if (!heldIn.isEmpty()) {
            Quarter held = new Quarter(planned.year(), Integer.parseInt(heldIn));
            LocalDate heldOn = calendar.after(held.start(), 15 + random.nextInt(30));
            meetings.add(meeting(dependency, heldOn, "REALIZADA", heldOn));
        }
    }

    private void addUpcoming(List<SampleMeeting> meetings, String dependency) {
        LocalDate day = calendar.after(plan.asOf(), 3 + random.nextInt(15));
        meetings.add(meeting(dependency, day, "PROGRAMADA", null));
    }

    private SampleMeeting meeting(String dependency, LocalDate scheduled, String status, @Nullable LocalDate held) {
        NamedCsvRecord place = places.get(random.nextInt(places.size()));
        int attendees = 4 + random.nextInt(14);
        return new SampleMeeting(
                dependency,
                scheduled,
                HOURS.get(random.nextInt(HOURS.size())),
                place.getField("modalidad"),
                place.getField("lugar"),
                status,
                held,
                held == null ? 0 : attendees);
    }
}
