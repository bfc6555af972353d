package mx.corte.batch.disclosure;

/** How much of a row is told, from all to nothing. A zero is told in any case. */
public enum Telling {
    ALL,
    /** How many were turned, but not how many of them were attended. */
    REFERRED,
    NOTHING;

    boolean tellsLessThan(Telling other) {
        return compareTo(other) > 0;
    }

    Telling orLess(Telling other) {
        return tellsLessThan(other) ? this : other;
    }

    boolean tells(Count count) {
        return this == ALL || (this == REFERRED && count == Count.REFERRED);
    }
}
