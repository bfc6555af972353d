package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrendPoint;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator moved against the quarter before.
 *
 * @param before null when there is no earlier quarter
 * @param step present minus earlier published value; null when one of them is missing
 * @param better whether that is good, by the indicator's sense
 */
record Movement(@Nullable TrendPoint before, @Nullable BigDecimal step, boolean better) {

    private static final String DESCENDING = "descendente";

    static Movement of(IndicatorResult result) {
        List<TrendPoint> trend = result.trend();
        TrendPoint before = trend.size() < 2 ? null : trend.get(trend.size() - 2);
        if (before == null
                || !(before.figure() instanceof Figure.Value earlier)
                || !(result.value() instanceof Figure.Value present)) {
            return new Movement(before, null, false);
        }
        BigDecimal step = present.amount().subtract(earlier.amount());
        boolean descending = result.sheet().sense().equalsIgnoreCase(DESCENDING);
        return new Movement(before, step, descending ? step.signum() < 0 : step.signum() > 0);
    }

    /** What changed, in one sentence. */
    static String sentence(QuarterlyReport report) {
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        List<String> same = new ArrayList<>();
        String quarter = "";
        for (IndicatorResult result : report.indicators()) {
            Movement movement = of(result);
            BigDecimal step = movement.step();
            TrendPoint before = movement.before();
            if (step == null || before == null) {
                continue;
            }
            quarter = before.quarter();
            List<String> group = step.signum() == 0 ? same : movement.better() ? better : worse;
            group.add("«" + result.sheet().name() + "»");
        }
        List<String> parts = new ArrayList<>();
        part(parts, "movement.better", better);
        part(parts, "movement.worse", worse);
        part(parts, "movement.same", same);
        return parts.isEmpty()
                ? Words.of("movement.none")
                : Words.of("movement.sentence", quarter, String.join("; ", parts));
    }

    private static void part(List<String> parts, String key, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(Words.of(names.size() == 1 ? key : key + "-many", Words.listed(names)));
        }
    }
}
