package mx.corte.reports.dependency;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of each list stands on its page. What does not is counted in a sentence that says where it is.
 *
 * @param folios of each reason to correct
 */
record Room(int units, int topics, int meetings, int agreements, int folios) {

    private static final Room WIDEST = new Room(20, 8, 6, 8, 40);
    private static final int TRIES = 12;

    /** Ever less, by a fifth each time, and never nothing. */
    static List<Room> versions() {
        return IntStream.range(0, TRIES).mapToObj(WIDEST::narrowed).toList();
    }

    private Room narrowed(int times) {
        return new Room(
                narrowed(units, times),
                narrowed(topics, times),
                narrowed(meetings, times),
                narrowed(agreements, times),
                narrowed(folios, times));
    }

    private static int narrowed(int most, int times) {
        int left = most;
        for (int i = 0; i < times; i++) {
            left = left * 4 / 5;
        }
        return Math.max(1, left);
    }
}
