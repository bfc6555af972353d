package mx.corte.batch.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored result as text, cell by cell, so that two versions of a quarter can be compared.
 *
 * @param subject {@code medida} or {@code indicador}
 * @param id of the measure or indicator
 * @param scope code of the scope, {@code total} for an indicator
 * @param key within the scope, empty for the total
 * @param cells texts by column, as published; empty where there is nothing
 */
public record ResultRow(String subject, String id, String scope, String key, Map<String, String> cells) {

    public ResultRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public static ResultRow of(MeasureResult result) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("numerador", text(result.numerator()));
        cells.put("denominador", text(result.denominator()));
        cells.put("valor", result.figure().plain());
        cells.put("estado", result.figure().status());
        return new ResultRow("medida", result.measure().id(), result.scope().code(), result.key(), cells);
    }

    private static String text(@Nullable Object number) {
        return number == null ? "" : number.toString();
    }
}
