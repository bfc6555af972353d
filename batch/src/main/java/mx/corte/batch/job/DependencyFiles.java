package mx.corte.batch.job;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.publication.FileNames;
import mx.corte.batch.publication.PublishedFile;
import mx.corte.batch.publication.Titles;
import mx.corte.reports.dependency.DependencyReadBack;
import mx.corte.reports.dependency.DependencySheet;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;

/** A sheet for every dependencia of the snapshot's catalogue. */
final class DependencyFiles {

    private DependencyFiles() {}

    /** By key. */
    static List<PublishedFile> of(List<Dependency> dependencies) {
        Map<String, String> names =
                FileNames.of(dependencies.stream().map(Dependency::key).toList());
        return dependencies.stream()
                .sorted(Comparator.comparing(Dependency::key))
                .map(dependency -> sheet(dependency, "dependencias/" + names.get(dependency.key()) + ".pdf"))
                .toList();
    }

    private static PublishedFile sheet(Dependency dependency, String path) {
        String key = dependency.key();
        return new PublishedFile(
                path,
                Titles.of("dependency", dependency.name()),
                (report, file) -> {
                    new DependencySheet().write(report, entry(report, key), file);
                    return -1;
                },
                (file, report) -> new DependencyReadBack().read(file, entry(report, key)),
                value -> DependencyReadBack.MEASURES.contains(value.measure()) && isOwnOrTotal(value, key),
                false);
    }

    private static boolean isOwnOrTotal(MeasureValue value, String key) {
        return value.scope().equals(MeasureTable.TOTAL)
                || (value.scope().equals(MeasureTable.DEPENDENCY) && value.key().equals(key));
    }

    private static DependencyEntry entry(QuarterlyReport report, String key) {
        return report.dependencies().stream()
                .filter(dependency -> dependency.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
