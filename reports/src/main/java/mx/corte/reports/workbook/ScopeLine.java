package mx.corte.reports.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;

/**
 * A row of measures: what it is of, in words, and where its figures are found.
 *
 * @param texts of the columns before the measures
 */
record ScopeLine(String scope, String key, List<String> texts) {

    static ScopeLine total(String... texts) {
        return new ScopeLine(MeasureTable.TOTAL, "", List.of(texts));
    }

    /** Key and name of each. */
    static List<ScopeLine> ofDependencies(QuarterlyReport report) {
        return report.dependencies().stream()
                .map(entry -> new ScopeLine(MeasureTable.DEPENDENCY, entry.key(), List.of(entry.key(), entry.name())))
                .toList();
    }

    static Map<String, String> dependencyNames(QuarterlyReport report) {
        return report.dependencies().stream().collect(Collectors.toMap(DependencyEntry::key, DependencyEntry::name));
    }

    boolean isTotal() {
        return scope.equals(MeasureTable.TOTAL);
    }

    String text(int column) {
        return texts.get(column);
    }
}
