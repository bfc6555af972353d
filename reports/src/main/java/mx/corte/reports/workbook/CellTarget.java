package mx.corte.reports.workbook;

/** Where the cells of one row go, from left to right: into POI's row, or straight into a sheet's XML. */
interface CellTarget {

    void blank(int column, Ink ink);

    /** @param text cleaned by {@link CellText}, not empty */
    void text(int column, Ink ink, String text);

    void number(int column, Ink ink, double value);

    /** @param value what the formula gives: shown until somebody recalculates */
    void formula(int column, Ink ink, String formula, double value);

    /** @param value words, likewise */
    void formula(int column, Ink ink, String formula, String value);

    /** Its number as people see it, from 1. */
    int row();

    /** After the last cell. */
    void height(float points);
}
