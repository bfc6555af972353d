package mx.corte.batch.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.corte.batch.domain.Quarter;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.TrendPoint;

/**
 * What the quarters before one published, latest revision; never a recomputation (DOMAIN, Trends and restatements).
 *
 * @param present the quarter whose trends are drawn
 * @param indicators value by indicator id and quarter
 * @param measures value of the total by measure id and quarter
 */
public record PastQuarters(
        Quarter present, Map<String, Map<String, Figure>> indicators, Map<String, Map<String, Figure>> measures) {

    private static final int QUARTERS = 7;

    /** Eight quarters, oldest first; one that was never published is there without a number. */
    List<TrendPoint> indicator(String id, Figure now) {
        return points(indicators.getOrDefault(id, Map.of()), now);
    }

    List<TrendPoint> measure(String id, Figure now) {
        return points(measures.getOrDefault(id, Map.of()), now);
    }

    /**
     * Counts of the total published in the same quarters, by measure. There are none of a measure that the latest of them had
     * published without a number: that its source is no longer delivered was asked about then.
     */
    public Map<String, List<Long>> counts(Collection<String> ids) {
        Map<String, List<Long>> counts = new TreeMap<>();
        for (String id : ids) {
            List<Figure> published = measures.getOrDefault(id, Map.of()).entrySet().stream()
                    .filter(entry -> within(entry.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .toList();
            boolean goesOn = !published.isEmpty() && published.get(published.size() - 1) instanceof Figure.Value;
            counts.put(
                    id,
                    published.stream()
                            .filter(figure -> goesOn)
                            .flatMap(figure -> figure instanceof Figure.Value value ? Stream.of(value) : Stream.empty())
                            .map(value -> value.amount().longValueExact())
                            .toList());
        }
        return counts;
    }

    private boolean within(String quarter) {
        return quarter.compareTo(present.minus(QUARTERS).toString()) >= 0 && quarter.compareTo(present.toString()) < 0;
    }

    private List<TrendPoint> points(Map<String, Figure> published, Figure now) {
        List<TrendPoint> points = new ArrayList<>();
        for (int back = QUARTERS; back > 0; back--) {
            String quarter = present.minus(back).toString();
            points.add(new TrendPoint(quarter, published.getOrDefault(quarter, Figure.Absent.NO_DISPONIBLE)));
        }
        points.add(new TrendPoint(present.toString(), now));
        return points;
    }
}
