package mx.corte.reports.leadership;

import java.util.List;
import mx.corte.reports.leadership.Grid.Place;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.StackedBar;

/** Answered in time, late, and still open, of what each dependencia was referred in the quarter. */
final class Timeliness {

    private Timeliness() {}

    /** @param judged whether there are numbers at all */
    private record Split(boolean judged, long inTime, long late, long open) {

        static Split of(QuarterlyReport report, Place place) {
            long inTime = Grid.count(report, "en_plazo", place);
            long decided = Grid.count(report, "con_plazo_resuelto", place);
            long referred = Grid.count(report, "turnadas", place);
            boolean judged = report.measures()
                            .get("en_plazo", place.scope(), place.key())
                            .figure()
                    instanceof Figure.Value;
            return new Split(judged, inTime, decided - inTime, referred - decided);
        }

        String text(long count) {
            return judged ? FigureText.of(count) : FigureText.of(Figure.Absent.NO_DISPONIBLE, Unit.COUNT);
        }
    }

    static List<Section> sections(QuarterlyReport report) {
        return List.of(
                Grid.lead(report, "timeliness", Words.of("timeliness.lead")),
                new Section(
                        "",
                        "leadership/timeliness",
                        Grid.TIMELINESS.rows(
                                report,
                                Grid.dependencies(report),
                                place -> cells(report, place),
                                place -> bar(report, place))));
    }

    private static List<String> cells(QuarterlyReport report, Place place) {
        Split split = Split.of(report, place);
        return List.of(
                Grid.text(report, "en_plazo", place),
                split.text(split.late()),
                split.text(split.open()),
                Grid.text(report, "porcentaje_en_plazo", place));
    }

    private static StackedBar bar(QuarterlyReport report, Place place) {
        Split split = Split.of(report, place);
        String description = Words.of(
                "timeliness.bar",
                Grid.TIMELINESS.name(place, report),
                split.text(split.inTime()),
                split.text(split.late()),
                split.text(split.open()));
        return new StackedBar(
                description,
                List.of(split.inTime(), split.late(), split.open()),
                split.inTime() + split.late() + split.open());
    }
}
