package mx.corte.reports.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Drawing;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/**
 * A table of published measures, a row for the total and one for each key: what prints it and what reads it back both ask
 * here which measure stands under which heading.
 *
 * @param section key of its heading in the bundle, after {@code section.}
 * @param scope of the rows below the total
 * @param measures of its columns, headed by {@code column.} and the measure's id
 */
record Grid(String section, String scope, List<String> measures) {

    static final Grid RANKING = new Grid(
            "ranking", MeasureTable.DEPENDENCY, List.of("turnadas", "atendidas", "pendientes", "porcentaje_atencion"));
    static final Grid TIMELINESS =
            new Grid("timeliness", MeasureTable.DEPENDENCY, List.of("en_plazo", "porcentaje_en_plazo"));
    static final Grid BACKLOG = new Grid(
            "backlog",
            MeasureTable.DEPENDENCY,
            List.of(
                    "rezago_inicial",
                    "turnadas",
                    "concluidas_en_periodo",
                    "rezago",
                    "rezago_0-15",
                    "rezago_16-30",
                    "rezago_31-60",
                    "rezago_61+"));
    static final Grid CHANNELS =
            new Grid("channels", MeasureTable.CHANNEL, List.of("turnadas", "atendidas", "porcentaje_atencion"));
    static final Grid TOPICS = new Grid("topics", MeasureTable.TOPIC, CHANNELS.measures());

    static final List<Grid> ALL = List.of(RANKING, TIMELINESS, BACKLOG, CHANNELS, TOPICS);

    /** Rows that fill more than half a page. */
    private static final int HALF_PAGE = 12;

    private static final int PAGE = 30;

    /**
     * One row, as its template wants it.
     *
     * @param key printed code of a dependencia; empty for the total and for breakdowns
     * @param cells finished texts in the order of the columns
     */
    record Row(String key, String name, List<String> cells, Drawing chart, boolean total) {}

    /** Which row: a scope and a key in it. */
    record Place(String scope, String key) {

        boolean total() {
            return scope.equals(MeasureTable.TOTAL);
        }
    }

    /** What stands above a table of dependencias: one that fills a page begins one, others go on where there is room. */
    static Section lead(QuarterlyReport report, String section, String sentence) {
        Section lead = Paragraph.section(section, sentence);
        int rows = report.dependencies().size();
        return rows > HALF_PAGE && rows <= PAGE ? lead.startingPage() : lead;
    }

    /** The printed header that tells a row: a dependencia's code, a breakdown's name. */
    String label(Place place, QuarterlyReport report) {
        if (place.total()) {
            return Words.of("total");
        }
        return scope.equals(MeasureTable.DEPENDENCY) ? place.key() : report.name(scope, place.key());
    }

    List<Row> rows(
            QuarterlyReport report,
            List<String> keys,
            Function<Place, List<String>> cells,
            Function<Place, Drawing> chart) {
        List<Row> rows = new ArrayList<>();
        for (Place place : places(keys)) {
            rows.add(new Row(
                    scope.equals(MeasureTable.DEPENDENCY) ? place.key() : "",
                    name(place, report),
                    cells.apply(place),
                    chart.apply(place),
                    place.total()));
        }
        return rows;
    }

    /** The total, then the keys in their order. */
    List<Place> places(List<String> keys) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(MeasureTable.TOTAL, ""));
        keys.forEach(key -> places.add(new Place(scope, key)));
        return places;
    }

    List<String> texts(QuarterlyReport report, Place place) {
        return measures.stream().map(measure -> text(report, measure, place)).toList();
    }

    static String text(QuarterlyReport report, String measure, Place place) {
        MeasureValue value = report.measures().get(measure, place.scope(), place.key());
        return FigureText.of(value.figure(), value.unit());
    }

    /** A count, or 0 where there is none: for drawings and for order, never to be printed. */
    static long count(QuarterlyReport report, String measure, Place place) {
        return report.measures().get(measure, place.scope(), place.key()).figure() instanceof Figure.Value value
                ? value.amount().longValueExact()
                : 0;
    }

    String name(Place place, QuarterlyReport report) {
        if (place.total() || !scope.equals(MeasureTable.DEPENDENCY)) {
            return label(place, report);
        }
        return dependency(report, place.key());
    }

    /** The name of a dependencia, and whether it still exists. */
    static String dependency(QuarterlyReport report, String key) {
        return report.dependencies().stream()
                .filter(entry -> entry.key().equals(key))
                .map(entry -> entry.inForce() ? entry.name() : Words.of("not-in-force", entry.name()))
                .findFirst()
                .orElse(key);
    }

    static List<String> dependencies(QuarterlyReport report) {
        return report.dependencies().stream().map(DependencyEntry::key).toList();
    }
}
