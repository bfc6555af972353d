package mx.corte.batch.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.corte.batch.domain.Change;

/** What differs between the stored results of two versions. */
public final class Comparison {

    private Comparison() {}

    private record Place(String subject, String id, String scope, String key) {
        static Place of(ResultRow row) {
            return new Place(row.subject(), row.id(), row.scope(), row.key());
        }
    }

    /** All of them, in the order of the later version; rows that ceased to be come last. */
    public static List<Change> between(List<ResultRow> before, List<ResultRow> after) {
        Map<Place, Map<String, String>> earlier = byPlace(before);
        Map<Place, Map<String, String>> later = byPlace(after);
        Set<Place> places = new LinkedHashSet<>(later.keySet());
        places.addAll(earlier.keySet());
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            add(changes, place, earlier.getOrDefault(place, Map.of()), later.getOrDefault(place, Map.of()));
        }
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, Place place, Map<String, String> before, Map<String, String> after) {
        Set<String> columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        for (String column : columns) {
            String was = before.getOrDefault(column, "");
            String is = after.getOrDefault(column, "");
            if (!was.equals(is)) {
                changes.add(new Change(place.subject, place.id, place.scope, place.key, column, was, is));
            }
        }
    }

    private static Map<Place, Map<String, String>> byPlace(List<ResultRow> rows) {
        Map<Place, Map<String, String>> cells = new LinkedHashMap<>();
        rows.forEach(row -> cells.put(Place.of(row), row.cells()));
        return cells;
    }
}
