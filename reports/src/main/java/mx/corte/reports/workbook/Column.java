package mx.corte.reports.workbook;

import java.util.function.BiConsumer;

/**
 * A column of a table.
 *
 * @param width in characters: fixed, because measuring needs fonts that a server may not have
 * @param draw writes the row's cell
 */
record Column<T>(Label label, int width, BiConsumer<T, CellPen> draw) {

    /** @param key of the texts, e.g. {@code Detalle.folio} */
    static <T> Column<T> of(String key, int width, BiConsumer<T, CellPen> draw) {
        return new Column<>(Texts.SHEETS.label(key), width, draw);
    }
}
