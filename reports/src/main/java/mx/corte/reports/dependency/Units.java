package mx.corte.reports.dependency;

import static mx.corte.reports.dependency.DependencySheet.WORDS;

import java.util.Comparator;
import java.util.List;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** Attention by executing unit, those with most referrals first. */
final class Units {

    /** Columns of the table after key and name. */
    static final List<String> MEASURES = List.of("turnadas", "atendidas", "porcentaje_atencion");

    private Units() {}

    private record Row(String key, String name, String referred, String attended, String share) {}

    static Section section(QuarterlyReport report, DependencyEntry dependency, int room) {
        List<String> keys = report.measures().keys(MeasureTable.EXECUTING_UNIT).stream()
                .filter(key -> key.startsWith(dependency.key() + "/"))
                .sorted(Comparator.<String>comparingLong(key -> -count(report, "turnadas", key))
                        .thenComparing(key -> key))
                .toList();
        List<String> rest = keys.stream().skip(room).toList();
        return Sentence.around(
                WORDS.of("section.units"),
                keys.isEmpty()
                        ? WORDS.of(report.measures().delivered("turnadas") ? "units.none" : "petitions.unavailable")
                        : "",
                "dependency/units",
                keys.stream()
                        .limit(room)
                        .map(key -> row(report, dependency, key))
                        .toList(),
                rest.isEmpty()
                        ? ""
                        : WORDS.of(
                                "units.rest",
                                FigureText.of(rest.size()),
                                FigureText.of(sum(report, "turnadas", rest)),
                                FigureText.of(sum(report, "atendidas", rest))));
    }

    private static Row row(QuarterlyReport report, DependencyEntry dependency, String key) {
        List<String> cells = MEASURES.stream()
                .map(measure -> Results.text(report.measures().get(measure, MeasureTable.EXECUTING_UNIT, key)))
                .toList();
        return new Row(
                key.substring(dependency.key().length() + 1),
                name(report, dependency, key),
                cells.get(0),
                cells.get(1),
                cells.get(2));
    }

    /** A unit that the catalogue does not have shows its key. */
    static String name(QuarterlyReport report, DependencyEntry dependency, String key) {
        String name = report.name(MeasureTable.EXECUTING_UNIT, key);
        return name.equals(key) ? key.substring(dependency.key().length() + 1) : name;
    }

    private static long sum(QuarterlyReport report, String measure, List<String> keys) {
        return keys.stream().mapToLong(key -> count(report, measure, key)).sum();
    }

    private static long count(QuarterlyReport report, String measure, String key) {
        return report.measures().get(measure, MeasureTable.EXECUTING_UNIT, key).figure() instanceof Figure.Value value
                ? value.amount().longValueExact()
                : 0;
    }
}
