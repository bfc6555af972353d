package mx.corte.reports.workbook;

/** The sheets' names, by which the writer makes them and the reader finds them. */
final class SheetNames {

    static final String SUMMARY = "Resumen";
    static final String INDICATORS = "Indicadores";
    static final String DEPENDENCIES = "Dependencias";
    static final String UNITS = "Ejecutoras";
    static final String MEETINGS = "Reuniones";
    static final String DETAIL = "Detalle";
    static final String REJECTS = "Rechazos";
    static final String INCONSISTENCIES = "Inconsistencias";
    static final String DICTIONARY = "Diccionario";

    private SheetNames() {}
}
