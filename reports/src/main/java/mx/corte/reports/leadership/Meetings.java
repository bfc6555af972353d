package mx.corte.reports.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrendPoint;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.Codes;
import mx.corte.reports.pdf.Drawing;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.PlanBar;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** Working meetings held against planned, by quarter of the year and against the whole year, and the quarter's calendar. */
final class Meetings {

    private Meetings() {}

    private record Row(String period, String planned, String held, String share, Drawing chart) {}

    private record Day(
            String day, String dependency, String modality, String status, String attendees, String trained) {}

    /** @param past an earlier quarter: what it has not, it did not publish */
    private record Plan(String period, boolean past, Figure planned, Figure held, Figure share) {

        long scale() {
            return Math.max(amount(planned), amount(held));
        }

        Row row(long scale) {
            String plannedText = text(planned, Unit.COUNT);
            String heldText = text(held, Unit.COUNT);
            String description = Words.of("meetings.bar", period, heldText, plannedText);
            return new Row(
                    period,
                    plannedText,
                    heldText,
                    text(share, Unit.PERCENT),
                    new PlanBar(description, amount(held), amount(planned), scale));
        }

        private String text(Figure figure, Unit unit) {
            return past && figure == Figure.Absent.NO_DISPONIBLE
                    ? Words.of("meetings.absent")
                    : FigureText.of(figure, unit);
        }

        private static long amount(Figure figure) {
            return figure instanceof Figure.Value value ? value.amount().longValueExact() : 0;
        }
    }

    static List<Section> sections(QuarterlyReport report) {
        List<Plan> plans = plans(report);
        long scale = plans.stream().mapToLong(Plan::scale).max().orElse(0);
        List<Day> days = days(report);
        List<Section> sections = new ArrayList<>();
        sections.add(Paragraph.section("meetings", Words.of("meetings.lead")).startingPage());
        sections.add(new Section(
                "",
                "leadership/meetings",
                plans.stream().map(plan -> plan.row(scale)).toList()));
        sections.add(
                days.isEmpty()
                        ? Paragraph.section(
                                "calendar",
                                Words.of("calendar."
                                        + (report.measures().delivered("reuniones_realizadas")
                                                ? "none"
                                                : "unavailable")))
                        : new Section(Words.of("section.calendar"), "leadership/calendar", days));
        return sections;
    }

    private static List<Plan> plans(QuarterlyReport report) {
        List<Plan> plans = new ArrayList<>();
        String year = report.edition().quarter().substring(0, 4);
        for (TrendPoint point : Trend.points(report, "reuniones_realizadas")) {
            String quarter = point.quarter();
            if (quarter.startsWith(year)) {
                plans.add(new Plan(
                        quarter,
                        !quarter.equals(report.edition().quarter()),
                        at(report, "reuniones_proyectadas", quarter),
                        point.figure(),
                        at(report, "porcentaje_reuniones", quarter)));
            }
        }
        MeasureTable measures = report.measures();
        plans.add(new Plan(
                Words.of("meetings.annual", year),
                false,
                measures.total("reuniones_proyectadas_anual"),
                measures.total("reuniones_acumulado"),
                measures.total("avance_anual")));
        return plans;
    }

    private static Figure at(QuarterlyReport report, String measure, String quarter) {
        return Trend.points(report, measure).stream()
                .filter(point -> point.quarter().equals(quarter))
                .map(TrendPoint::figure)
                .findFirst()
                .orElse(Figure.Absent.NO_DISPONIBLE);
    }

    private static List<Day> days(QuarterlyReport report) {
        Edition edition = report.edition();
        return report.meetings().stream()
                .filter(meeting -> meeting.heldInQuarter() || within(meeting.scheduled(), edition))
                .sorted(Comparator.comparing(Meetings::day).thenComparing(MeetingEntry::id))
                .map(meeting -> new Day(
                        Wording.shortDay(day(meeting)),
                        Grid.dependency(report, meeting.dependency()),
                        Codes.modality(meeting.modality()),
                        Codes.status(meeting.status()),
                        people(meeting, meeting.attendees()),
                        people(meeting, meeting.trained())))
                .toList();
    }

    /** Only of meetings that count, so that the column adds up to the quarter's figure. */
    private static String people(MeetingEntry meeting, long number) {
        return meeting.heldInQuarter() ? FigureText.of(number) : Words.of("nothing");
    }

    /** On which it was held in the quarter, or should have been. */
    private static LocalDate day(MeetingEntry meeting) {
        LocalDate held = meeting.held();
        return held != null && meeting.heldInQuarter() ? held : meeting.scheduled();
    }

    private static boolean within(LocalDate day, Edition edition) {
        return !day.isBefore(edition.start()) && !day.isAfter(edition.end());
    }
}
