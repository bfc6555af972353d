package mx.corte.reports.dependency;

/**
 * How much of each list stands on its page. What does not is counted in a sentence that says where it is.
 *
 * @param folios of each reason to correct
 */
record Room(int units, int topics, int meetings, int agreements, int folios) {

    /** Steps from the widest room to hardly any. */
    static final int STEPS = 20;

    private static final Room WIDEST = new Room(20, 8, 6, 8, 40);

    /** @param narrowed from 0, the widest, to {@link #STEPS}; there is room for one of everything always */
    static Room of(int narrowed) {
        return new Room(
                left(WIDEST.units, narrowed),
                left(WIDEST.topics, narrowed),
                left(WIDEST.meetings, narrowed),
                left(WIDEST.agreements, narrowed),
                left(WIDEST.folios, narrowed));
    }

    private static int left(int most, int narrowed) {
        return Math.max(1, most * (STEPS - narrowed) / STEPS);
    }
}
