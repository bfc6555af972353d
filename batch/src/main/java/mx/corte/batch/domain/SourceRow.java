package mx.corte.batch.domain;

/** A row as the source delivers it: text cells, trimmed, never null, in the order of {@link Entity}'s columns. */
public final class SourceRow {

    private final Entity entity;
    private final long number;
    private final String[] cells;

    /**
     * @param number position in the source, from 1
     * @param cells one per column of the entity; kept, not copied
     */
    public SourceRow(Entity entity, long number, String... cells) {
        if (cells.length != entity.width()) {
            throw new IllegalArgumentException(
                    entity.sourceName() + " has " + entity.width() + " columns, not " + cells.length);
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = trim(cells[i]);
        }
        this.entity = entity;
        this.number = number;
        this.cells = cells;
    }

    public Entity entity() {
        return entity;
    }

    public long number() {
        return number;
    }

    public String get(int index) {
        return cells[index];
    }

    /** Cuts white space of every kind, the no-break space of spreadsheets included. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
