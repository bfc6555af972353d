package mx.corte.batch.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.indicator.Measure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.transparency.PackRow;
import org.jspecify.annotations.Nullable;

/** What the rows of rendered files say about the rows of a release, by the headings they stand under. */
final class PackCells {

    /** The edition under which counts since 1 January are kept. */
    static final String IN_YEAR = "acumulado";

    private static final String WHOLE_YEAR = "_acumulado";
    private static final String UNIT = "unidad_ejecutora";
    private static final List<String> COUNTS = List.of("turnadas", "atendidas", "pendientes", "porcentaje_atencion");
    private static final List<String> KEYS =
            List.of(MeasureTable.MUNICIPALITY, MeasureTable.TOPIC, MeasureTable.CHANNEL, MeasureTable.DEPENDENCY);
    private static final Set<String> MEETINGS = Set.of("proyectadas", "realizadas", "porcentaje");
    private static final Set<String> READ =
            Set.of("ejercicio", "trimestre", "nombre", "estado", UNIT, "municipio", "tema", "canal", "dependencia");

    private final String edition;
    private final Map<String, IndicatorDefinition> indicators;

    PackCells(String edition, List<IndicatorDefinition> definitions) {
        this.edition = edition;
        this.indicators = definitions.stream().collect(Collectors.toMap(IndicatorDefinition::id, one -> one));
    }

    /** Nothing for a row that names neither a row of a table nor an indicator. */
    List<Seen> seen(PackRow row) {
        Map<String, String> cells = row.cells();
        if (cells.containsKey("indicador")) {
            return ofIndicator(cells);
        }
        List<Seen> seen = new ArrayList<>();
        if (isTable(row)) {
            seen.add(seen(edition, row, ""));
            if (COUNTS.stream().anyMatch(count -> cells.containsKey(count + WHOLE_YEAR))) {
                seen.add(seen(IN_YEAR, row, WHOLE_YEAR));
            }
        }
        return seen;
    }

    /** Texts that no heading of ours explains. */
    static List<String> unexplained(PackRow row) {
        boolean meetings = row.cells().keySet().containsAll(MEETINGS);
        if (!isTable(row) && !meetings) {
            return row.texts();
        }
        return row.cells().entrySet().stream()
                .filter(cell -> !meetings || !MEETINGS.contains(cell.getKey()))
                .filter(cell -> !READ.contains(cell.getKey()))
                .filter(cell -> !COUNTS.contains(cell.getKey().replace(WHOLE_YEAR, "")))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isTable(PackRow row) {
        return COUNTS.stream()
                .anyMatch(count -> row.cells().containsKey(count) || row.cells().containsKey(count + WHOLE_YEAR));
    }

    private static Seen seen(String edition, PackRow row, String ending) {
        Map<String, String> cells = row.cells();
        Optional<String> scope = KEYS.stream().filter(cells::containsKey).findFirst();
        RowId id;
        if (cells.containsKey(UNIT)) {
            id = new RowId(
                    edition, MeasureTable.EXECUTING_UNIT, cells.get(MeasureTable.DEPENDENCY) + "/" + cells.get(UNIT));
        } else {
            id = new RowId(
                    edition,
                    scope.orElse(MeasureTable.TOTAL),
                    scope.map(cells::get).orElse(""));
        }
        return new Seen(
                id,
                count(cells.get("turnadas" + ending)),
                count(cells.get("atendidas" + ending)),
                count(cells.get("pendientes" + ending)),
                number(cells.get("porcentaje_atencion" + ending)));
    }

    private List<Seen> ofIndicator(Map<String, String> cells) {
        IndicatorDefinition definition = indicators.get(cells.get("indicador"));
        if (definition == null) {
            return List.of();
        }
        List<Seen> seen = new ArrayList<>();
        add(seen, definition.numerator(), cells.get(definition.denominator().isEmpty() ? "valor" : "numerador"));
        definition.denominator().ifPresent(measure -> add(seen, measure, cells.get("denominador")));
        return seen;
    }

    private void add(List<Seen> seen, Measure measure, @Nullable String cell) {
        RowId now = new RowId(edition, MeasureTable.TOTAL, "");
        RowId year = new RowId(IN_YEAR, MeasureTable.TOTAL, "");
        switch (measure) {
            case REFERRED -> seen.add(new Seen(now, count(cell), null, null, null));
            case ATTENDED -> seen.add(new Seen(now, null, count(cell), null, null));
            case PENDING -> seen.add(new Seen(now, null, null, count(cell), null));
            case ATTENTION_RATE -> seen.add(new Seen(now, null, null, null, number(cell)));
            case REFERRED_IN_YEAR -> seen.add(new Seen(year, count(cell), null, null, null));
            case ATTENDED_IN_YEAR -> seen.add(new Seen(year, null, count(cell), null, null));
            default -> {}
        }
    }

    private static @Nullable Long count(@Nullable String cell) {
        BigDecimal number = number(cell);
        return number == null || number.stripTrailingZeros().scale() > 0 ? null : Long.valueOf(number.longValueExact());
    }

    /** Null for an empty cell and for a word. */
    private static @Nullable BigDecimal number(@Nullable String cell) {
        return cell != null && cell.matches("\\d{1,15}([.]\\d{1,2})?") ? new BigDecimal(cell) : null;
    }
}
