package mx.corte.reports.transparency;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of anything that stands in the public folder.
 *
 * @param place where a person finds it
 * @param cells texts by heading, where the file has headings; otherwise empty
 * @param texts all its texts, numbers in plain form, those under headings too
 */
public record PackRow(String place, Map<String, String> cells, List<String> texts) {

    public PackRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        texts = List.copyOf(texts);
    }

    static PackRow loose(String place, List<String> texts) {
        return new PackRow(place, Map.of(), texts);
    }
}
