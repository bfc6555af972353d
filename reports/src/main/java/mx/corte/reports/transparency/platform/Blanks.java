package mx.corte.reports.transparency.platform;

/** Which empty cells are excused. */
enum Blanks {
    /** None but notes and what exists only in some cases: the program knows every other one. */
    NEVER,
    /** The platform takes an empty cell when the row's note says why. Dates are never excused. */
    EXPLAINED
}
