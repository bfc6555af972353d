package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/** Dependencias from the most attended to the least, with the goal, the light and a bar of each. */
final class Ranking {

    private static final int SCALE = 100;

    private Ranking() {}

    /** @param bar of the percentage, which stands above it; null where there is none */
    private record Row(
            String key, String name, List<String> cells, boolean total, Drawing mark, @Nullable Drawing bar) {}

    static List<Section> sections(QuarterlyReport report) {
        List<String> order = Grid.dependencies(report).stream()
                .sorted(Comparator.comparing((String key) -> share(report, key)).reversed())
                .toList();
        return List.of(
                Grid.lead(report, "ranking", lead(report)), new Section("", "leadership/ranking", rows(report, order)));
    }

    private static String lead(QuarterlyReport report) {
        boolean drawn = amount(report, new Place(MeasureTable.TOTAL, "")) instanceof Figure.Value;
        return Words.of("ranking.lead")
                + (drawn ? " " + Words.of("ranking.bar") : "")
                + " "
                + Standing.sentence(report);
    }

    private static List<Row> rows(QuarterlyReport report, List<String> order) {
        return Grid.RANKING.places(order).stream()
                .map(place -> row(report, order, place))
                .toList();
    }

    private static Row row(QuarterlyReport report, List<String> order, Place place) {
        Standing standing = Standing.of(report, place);
        List<String> cells = new ArrayList<>();
        cells.add(rank(report, order, place));
        cells.addAll(Grid.RANKING.texts(report, place));
        cells.add(standing.goal());
        cells.add(standing.light().word());
        return new Row(
                place.key(),
                Grid.RANKING.name(place, report),
                cells,
                place.total(),
                new LightMark(standing.light()),
                amount(report, place) instanceof Figure.Value value ? new PercentBar("", value.amount(), SCALE) : null);
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

    /** Equals share a place; who has no percentage has none. */
    private static String rank(QuarterlyReport report, List<String> order, Place place) {
        if (place.total() || share(report, place.key()).signum() < 0) {
            return Words.of("nothing");
        }
        BigDecimal own = share(report, place.key());
        long better = order.stream()
                .filter(key -> share(report, key).compareTo(own) > 0)
                .count();
        return String.valueOf(better + 1);
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
