package mx.corte.batch.disclosure;

import java.util.Comparator;

/**
 * Names a row of a public table.
 *
 * @param edition quarter and revision, {@code 2022-T4-v1}
 * @param table {@code municipio}, {@code dependencia} …
 * @param key within the table; empty for the total
 */
public record RowId(String edition, String table, String key) implements Comparable<RowId> {

    private static final Comparator<RowId> ORDER =
            Comparator.comparing(RowId::edition).thenComparing(RowId::table).thenComparing(RowId::key);

    @Override
    public int compareTo(RowId other) {
        return ORDER.compare(this, other);
    }
}
