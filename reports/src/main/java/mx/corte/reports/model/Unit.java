package mx.corte.reports.model;

/** What a measure counts in, which decides how renderers format it. */
public enum Unit {
    /** A whole number of things. */
    COUNT,
    /** A percentage in points: 65.63 means 65.63 %. */
    PERCENT,
    /** Business days, two decimals. */
    DAYS
}
