package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.PercentBar;
import mx.corte.reports.pdf.Section;
import org.jspecify.annotations.Nullable;

/** A chart of horizontal percentage bars, or a sentence when there is nothing to draw. */
final class Bars {

    private static final BigDecimal STEP = BigDecimal.valueOf(100);

    private Bars() {}

    /** A bar to be. */
    record Entry(String label, Figure figure) {

        @Nullable
        BigDecimal amount() {
            return figure instanceof Figure.Value value ? value.amount() : null;
        }

        /** Below every percentage when there is none. */
        BigDecimal sortable() {
            return figure instanceof Figure.Value value ? value.amount() : BigDecimal.ONE.negate();
        }
    }

    private record Row(String label, PercentBar bar, String value) {}

    /** @param name of the section's texts in the bundle */
    static Section section(String name, String labelHead, List<Entry> entries) {
        String heading = Words.of("section." + name);
        if (entries.stream().allMatch(entry -> entry.amount() == null)) {
            return Paragraph.instead(heading, Words.of(name + ".empty"));
        }
        int scale = scale(entries);
        List<Row> rows = entries.stream()
                .map(entry -> new Row(
                        entry.label(),
                        new PercentBar(
                                Words.of("bar", entry.label(), FigureText.of(entry.figure(), Unit.PERCENT)),
                                entry.amount(),
                                scale),
                        FigureText.of(entry.figure(), Unit.PERCENT)))
                .toList();
        Map<String, Object> axis = Map.of(
                "labelHead", labelHead,
                "valueHead", Words.of(name + ".value"),
                "axis", Words.of("axis", percent(0), percent(scale)));
        return new Section(heading, "pdf/bars", rows, axis);
    }

    /** 100, or the next hundred when something is above: meetings can exceed their plan. */
    private static int scale(List<Entry> entries) {
        BigDecimal largest = entries.stream().map(Entry::sortable).reduce(STEP, BigDecimal::max);
        return largest.divide(STEP, 0, RoundingMode.CEILING).multiply(STEP).intValueExact();
    }

    private static String percent(int points) {
        return FigureText.of(BigDecimal.valueOf(points), Unit.PERCENT);
    }
}
