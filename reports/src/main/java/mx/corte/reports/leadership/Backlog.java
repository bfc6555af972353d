package mx.corte.reports.leadership;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.corte.reports.leadership.Grid.Place;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.PercentBar;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.StackedBar;

/** What was open before, what came in, what went out, what is left and how old it is. */
final class Backlog {

    private static final Place TOTAL = new Place(MeasureTable.TOTAL, "");
    private static final List<String> AGES = List.of("rezago_0-15", "rezago_16-30", "rezago_31-60", "rezago_61+");

    private Backlog() {}

    private record Age(String label, PercentBar bar, String value) {}

    static List<Section> sections(QuarterlyReport report) {
        return List.of(
                Grid.lead(
                        report,
                        "backlog",
                        report.measures().delivered("rezago") ? flow(report) : Words.of("unavailable")),
                new Section(
                        "",
                        "pdf/bars",
                        AGES.stream().map(age -> age(report, age)).toList(),
                        Map.of(
                                "labelHead", Words.of("column.age"),
                                "axis", Words.of("column.bar-backlog"),
                                "valueHead", Words.of("column.referrals"))),
                new Section(
                        "",
                        "leadership/backlog",
                        Grid.BACKLOG.rows(
                                report,
                                Grid.dependencies(report),
                                place -> Grid.BACKLOG.texts(report, place),
                                place -> new StackedBar("", List.of(), 0))));
    }

    private static String flow(QuarterlyReport report) {
        return Words.of(
                "backlog.lead",
                Stream.of("rezago_inicial", "turnadas", "concluidas_en_periodo", "rezago")
                        .map(measure -> Grid.text(report, measure, TOTAL))
                        .toArray(String[]::new));
    }

    private static Age age(QuarterlyReport report, String measure) {
        long whole = Grid.count(report, "rezago", TOTAL);
        long part = Grid.count(report, measure, TOTAL);
        String label = Words.of("age." + measure);
        String value = Grid.text(report, measure, TOTAL);
        return new Age(label, new PercentBar(Words.of("bar", label, value), Shares.percent(part, whole), 100), value);
    }
}
