package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.leadership.Grid.Place;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Drawing;
import mx.corte.reports.pdf.LightMark;
import mx.corte.reports.pdf.PercentBar;
import mx.corte.reports.pdf.Section;

/** Dependencias from the most attended to the least, with the goal, the light and a bar of each. */
final class Ranking {

    private static final int SCALE = 100;

    private Ranking() {}

    private record Row(String key, String name, List<String> cells, Drawing chart, boolean total, Drawing mark) {

        static Row of(Grid.Row row, Standing standing) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.add(standing.goal());
            cells.add(standing.light().word());
            return new Row(row.key(), row.name(), cells, row.chart(), row.total(), new LightMark(standing.light()));
        }
    }

    static List<Section> sections(QuarterlyReport report) {
        List<String> order = Grid.dependencies(report).stream()
                .sorted(Comparator.comparing((String key) -> share(report, key)).reversed())
                .toList();
        return List.of(
                Grid.lead(report, "ranking", Words.of("ranking.lead") + " " + Standing.sentence(report)),
                new Section("", "leadership/ranking", rows(report, order)));
    }

    private static List<Row> rows(QuarterlyReport report, List<String> order) {
        Iterator<Place> places = Grid.RANKING.places(order).iterator();
        return Grid.RANKING
                .rows(report, order, place -> cells(report, order, place), place -> bar(report, place))
                .stream()
                .map(row -> Row.of(row, Standing.of(report, places.next())))
                .toList();
    }

    /** Below every percentage when there is none. */
    static BigDecimal share(QuarterlyReport report, String key) {
        return amount(report, new Place(MeasureTable.DEPENDENCY, key)) instanceof Figure.Value value
                ? value.amount()
                : BigDecimal.ONE.negate();
    }

    private static Figure amount(QuarterlyReport report, Place place) {
        return report.measures()
                .get(Standing.MEASURE, place.scope(), place.key())
                .figure();
    }

    private static List<String> cells(QuarterlyReport report, List<String> order, Place place) {
        List<String> cells = new ArrayList<>();
        cells.add(standing(report, order, place));
        cells.addAll(Grid.RANKING.texts(report, place));
        return cells;
    }

    /** Equals share a place; who has no percentage has none. */
    private static String standing(QuarterlyReport report, List<String> order, Place place) {
        if (place.total() || share(report, place.key()).signum() < 0) {
            return Words.of("nothing");
        }
        BigDecimal own = share(report, place.key());
        long better = order.stream()
                .filter(key -> share(report, key).compareTo(own) > 0)
                .count();
        return String.valueOf(better + 1);
    }

    private static Drawing bar(QuarterlyReport report, Place place) {
        Figure figure = amount(report, place);
        String description =
                Words.of("bar", Grid.RANKING.name(place, report), Grid.text(report, Standing.MEASURE, place));
        return new PercentBar(description, figure instanceof Figure.Value value ? value.amount() : null, SCALE);
    }

    /** Keys of the dependencias with the lowest attention below that of the whole, lowest first. */
    static Stream<String> lowest(QuarterlyReport report) {
        BigDecimal whole = amount(report, new Place(MeasureTable.TOTAL, "")) instanceof Figure.Value value
                ? value.amount()
                : BigDecimal.ZERO;
        return Grid.dependencies(report).stream()
                .filter(key ->
                        share(report, key).signum() >= 0 && share(report, key).compareTo(whole) < 0)
                .sorted(Comparator.comparing((String key) -> share(report, key)));
    }
}
