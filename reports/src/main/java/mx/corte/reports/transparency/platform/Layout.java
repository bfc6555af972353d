package mx.corte.reports.transparency.platform;

import java.util.List;

/** What rows 1 to 7 of a workbook say. */
record Layout(String id, String title, String shortName, String description, List<Column> columns) {

    static final String SHEET = "Reporte de Formatos";

    /** Rows as the library counts them, from 0. */
    static final int ID_ROW = 0;

    static final int LABEL_ROW = 1;
    static final int NAME_ROW = 2;
    static final int TYPE_ROW = 3;
    static final int FIELD_ROW = 4;
    static final int TABLE_ROW = 5;
    static final int HEADING_ROW = 6;
    static final int FIRST_DATA_ROW = 7;

    static final String TITLE = "TÍTULO";
    static final String SHORT_NAME = "NOMBRE CORTO";
    static final String DESCRIPTION = "DESCRIPCIÓN";
    static final String TABLE = "Tabla Campos";
}
