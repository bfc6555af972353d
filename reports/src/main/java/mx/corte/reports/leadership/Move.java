package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.corte.reports.model.Change;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureTerms;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.FigureText;

/**
 * A figure that a revision moved, or an indicator's goal, fulfilment or light. What went into a figure is left to the file of
 * all changes.
 *
 * @param part {@code valor}, {@code meta}, {@code cumplimiento} or {@code semaforo}
 * @param before as published; of a figure without value its state
 */
record Move(Place place, String part, String before, String after) {

    private static final List<String> OF_INDICATORS = List.of("meta", "cumplimiento", "semaforo");
    private static final Map<String, String> LIGHTS =
            Arrays.stream(TrafficLight.values()).collect(Collectors.toMap(TrafficLight::name, TrafficLight::word));

    /** One row of measures or indicators. */
    record Place(String subject, String id, String scope, String key) {

        boolean isIndicator() {
            return subject.equals("indicador");
        }
    }

    /** As its template wants it. */
    record Row(String figure, String of, String before, String after) {}

    /** In the order of the cells. */
    static List<Move> all(List<Change> changes) {
        Map<Place, Map<String, Change>> cells = new LinkedHashMap<>();
        for (Change change : changes) {
            Place place = new Place(change.subject(), change.id(), change.scope(), change.key());
            cells.computeIfAbsent(place, none -> new LinkedHashMap<>()).put(change.column(), change);
        }
        List<Move> moves = new ArrayList<>();
        cells.forEach((place, columns) -> addTo(moves, place, columns));
        return moves;
    }

    private static void addTo(List<Move> moves, Place place, Map<String, Change> columns) {
        Change state = columns.get("estado");
        Change value = columns.getOrDefault("valor", state);
        if (value != null) {
            moves.add(new Move(
                    place,
                    "valor",
                    value.before().isEmpty() && state != null ? state.before() : value.before(),
                    value.after().isEmpty() && state != null ? state.after() : value.after()));
        }
        if (place.isIndicator()) {
            OF_INDICATORS.stream()
                    .filter(columns::containsKey)
                    .map(columns::get)
                    .map(change -> new Move(place, change.column(), change.before(), change.after()))
                    .forEach(moves::add);
        }
    }

    Row row(QuarterlyReport report) {
        Optional<IndicatorResult> indicator = report.indicators().stream()
                .filter(result -> place.isIndicator() && result.sheet().id().equals(place.id()))
                .findFirst();
        Unit unit = part.equals("cumplimiento")
                ? Unit.PERCENT
                : indicator.map(IndicatorResult::unit).orElseGet(() -> unit(report));
        String name = indicator.map(result -> result.sheet().name()).orElseGet(() -> MeasureTerms.of(place.id())
                .name());
        return new Row(Words.of("part." + part, name), of(report), text(before, unit), text(after, unit));
    }

    private String of(QuarterlyReport report) {
        if (place.isIndicator()) {
            return Words.of("indicator");
        }
        return place.scope().equals(MeasureTable.TOTAL) ? Words.of("total") : Grid.dependency(report, place.key());
    }

    private Unit unit(QuarterlyReport report) {
        return report.measures().rows().stream()
                .filter(value -> value.measure().equals(place.id()))
                .map(MeasureValue::unit)
                .findFirst()
                .orElse(Unit.COUNT);
    }

    private static String text(String published, Unit unit) {
        if (published.isEmpty()) {
            return Words.of("nothing");
        }
        if (published.matches("-?\\d+(\\.\\d+)?")) {
            return FigureText.of(new BigDecimal(published), unit);
        }
        return LIGHTS.getOrDefault(published, published.replace('_', ' '));
    }
}
