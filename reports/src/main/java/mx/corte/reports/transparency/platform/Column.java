package mx.corte.reports.transparency.platform;

import java.util.List;
import java.util.Locale;

/**
 * A column as the hidden rows describe it.
 *
 * @param index from 0
 * @param id of the field, row 5
 * @param heading row 7
 * @param catalogue what the column's own hidden sheet allows; empty when it is no catalogue
 */
record Column(int index, ColumnType type, String id, String heading, List<String> catalogue) {

    /** A note may always be empty, and so may what exists only in some cases. */
    boolean mayBeBlank() {
        return type == ColumnType.NOTE
                || type == ColumnType.SEPARATOR
                || heading.toLowerCase(Locale.ROOT).contains("en su caso");
    }

    /** Without them nobody knows which period a row is of; no note can make up for that. */
    boolean saysWhen() {
        return type == ColumnType.YEAR || type == ColumnType.DATE || type == ColumnType.UPDATED || is("Ejercicio");
    }

    boolean is(String beginning) {
        return heading.startsWith(beginning);
    }
}
