package mx.corte.reports.workbook;

/** How high a row must be for its wrapped texts: reckoned by characters, because a server may have no fonts to measure. */
public final class Wrapping {

    private static final float LINE_POINTS = 15;
    /** The format's highest row. */
    private static final float HIGHEST = 409;
    /** A wide letter here and there, and the padding of the cell. */
    private static final double FILL = 0.95;

    private Wrapping() {}

    public static float points(int lines) {
        return Math.min(HIGHEST, LINE_POINTS * lines);
    }

    /** Lines of a text in a column so many characters wide, broken between words where that goes. */
    public static int lines(String text, int width) {
        int room = Math.max(1, (int) (width * FILL));
        return text.lines().mapToInt(line -> broken(line, room)).sum();
    }

    private static int broken(String line, int room) {
        int lines = 1;
        int used = 0;
        for (int start = 0; start < line.length(); ) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space;
            int word = end - start;
            if (used > 0 && used + 1 + word > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word;
            lines += Math.max(0, used - 1) / room;
            used = used == 0 ? 0 : (used - 1) % room + 1;
            start = end + 1;
        }
        return lines;
    }
}
