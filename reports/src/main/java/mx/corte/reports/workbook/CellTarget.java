package mx.corte.reports.workbook;

/** Where the cells of one row go, from left to right: into POI's row, or straight into a sheet's XML. */
interface CellTarget {

    void blank(int column, Ink ink);

    /** @param text cleaned by {@link CellText}, not empty */
    void text(int column, Ink ink, String text);

    void number(int column, Ink ink, double value);

    /** After the last cell. */
    void height(float points);
}
