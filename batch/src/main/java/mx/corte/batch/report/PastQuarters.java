package mx.corte.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
