package mx.corte.reports.leadership;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.leadership.Grid.Place;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Drawing;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.PercentBar;
import mx.corte.reports.pdf.Section;

/** By which channel petitions came and what they were about, largest first. */
final class Breakdowns {

    /** More topics than these fill pages with single referrals. */
    static final int SHOWN = 20;

    private Breakdowns() {}

    static List<Section> sections(QuarterlyReport report) {
        return Stream.of(Grid.CHANNELS, Grid.TOPICS)
                .flatMap(grid -> breakdown(report, grid).stream())
                .toList();
    }

    /** Keys in the order they are printed. */
    static List<String> keys(QuarterlyReport report, Grid grid) {
        return report.measures().keys(grid.scope()).stream()
                .sorted(Comparator.comparingLong(
                                (String key) -> Grid.count(report, "turnadas", new Place(grid.scope(), key)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static List<Section> breakdown(QuarterlyReport report, Grid grid) {
        int all = report.measures().keys(grid.scope()).size();
        if (all == 0) {
            return List.of(Paragraph.section(
                    grid.section(),
                    Words.of(report.measures().delivered("turnadas") ? "breakdown.none" : "unavailable")));
        }
        String lead = all > SHOWN
                ? Words.of(grid.section() + ".some", String.valueOf(SHOWN), FigureText.of(all))
                : Words.of(grid.section() + ".all");
        return List.of(
                Paragraph.section(grid.section(), lead),
                new Section(
                        "",
                        "leadership/breakdown",
                        grid.rows(
                                report,
                                keys(report, grid),
                                place -> grid.texts(report, place),
                                place -> bar(report, grid, place))));
    }

    private static Drawing bar(QuarterlyReport report, Grid grid, Place place) {
        long part = Grid.count(report, "turnadas", place);
        long whole = Grid.count(report, "turnadas", new Place(MeasureTable.TOTAL, ""));
        String description = Words.of("bar", grid.name(place, report), Grid.text(report, "turnadas", place));
        return new PercentBar(description, Shares.percent(part, whole), 100);
    }
}
