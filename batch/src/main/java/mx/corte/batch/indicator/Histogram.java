package mx.corte.batch.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import mx.corte.reports.model.Figure;

/** How many cases took how many days: exact mean, median and percentiles of any number of cases, and it merges. */
final class Histogram {

    private final TreeMap<Integer, Long> cases = new TreeMap<>();
    private long size;
    private long sum;

    void add(int days) {
        add(days, 1);
    }

    private void add(int days, long count) {
        cases.merge(days, count, Long::sum);
        size += count;
        sum += days * count;
    }

    void merge(Histogram other) {
        other.cases.forEach(this::add);
    }

    long size() {
        return size;
    }

    long sum() {
        return sum;
    }

    /**
     * As Excel's PERCENTILE.INC: linear between the two nearest cases. MEDIAN is the one at 50.
     *
     * @param percent 0 to 100
     */
    Figure percentile(int percent) {
        if (size == 0) {
            return Figure.Absent.NO_APLICA;
        }
        long hundredths = (size - 1) * percent;
        long below = at(hundredths / 100);
        long above = at(Math.min(hundredths / 100 + 1, size - 1));
        BigDecimal exact = BigDecimal.valueOf(below).add(BigDecimal.valueOf((above - below) * (hundredths % 100), 2));
        return Rounding.twoDecimals(exact);
    }

    private long at(long rank) {
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : cases.entrySet()) {
            seen += entry.getValue();
            if (rank < seen) {
                return entry.getKey();
            }
        }
        throw new AssertionError("rank " + rank + " of " + size);
    }
}
