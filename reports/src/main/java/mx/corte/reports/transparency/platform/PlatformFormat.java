package mx.corte.reports.transparency.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.IndicatorResult;

/**
 * One format of the platform while it is in force.
 *
 * @param file name of the published file, without its ending: that is the template's
 * @param title what the file is, for the list of files
 * @param names what the template must call itself
 * @param from first day of the periods it is for
 * @param until last one; empty while it is open
 * @param fields what fills a column, by its heading
 * @param constants columns with the same text in every row, by heading
 * @param datasets one row for each of these files; empty for a format with one row per indicator
 */
public record PlatformFormat(
        String file,
        String title,
        Names names,
        LocalDate from,
        Optional<LocalDate> until,
        Template template,
        Map<String, Field> fields,
        Map<String, String> constants,
        Optional<Datasets> datasets) {

    /** As rows 1 and 3 of its template say. */
    public record Names(String id, String shortName, String title) {}

    public PlatformFormat {
        fields = Map.copyOf(fields);
        constants = Map.copyOf(constants);
    }

    /** @param end last day of a quarter */
    public boolean isFor(LocalDate end) {
        return !end.isBefore(from) && until.map(last -> !end.isAfter(last)).orElse(true);
    }

    /** {@code fraccion-vi.xlsx}. */
    public String fileName() {
        return file + template.ending();
    }

    public boolean listsIndicators() {
        return datasets.isEmpty();
    }

    List<Map<Field, Content>> rows(Edition edition, List<IndicatorResult> indicators) {
        return datasets.map(found -> DatasetRows.of(edition, found))
                .orElseGet(() -> IndicatorRows.of(edition, indicators));
    }

    /** The column that a field fills. */
    Optional<String> heading(Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
