package mx.corte.reports.workbook;

/** The sheets' names, by which the writer makes them and the reader finds them. */
final class SheetNames {

    static final String COVER = "Portada";
    static final String INDICATORS = "Indicadores";
    static final String TREND = "Tendencia";
    static final String DEPENDENCIES = "Dependencias";
    static final String UNITS = "Ejecutoras";
    static final String CHANNELS = "Canales";
    static final String TOPICS = "Temas";
    static final String MUNICIPALITIES = "Municipios";
    static final String TIMES = "Tiempos";
    static final String BACKLOG = "Rezago";
    static final String MEETINGS = "Reuniones";
    static final String MEETING_LIST = "Agenda";
    static final String AGREEMENTS = "Acuerdos";
    static final String INCONSISTENCIES = "Inconsistencias";
    static final String REJECTS = "Rechazos";
    static final String CUBE = "Cubo";
    static final String PIVOT = "Pivote";
    static final String DETAIL = "Detalle";
    static final String DICTIONARY = "Diccionario";
    static final String CONTROL = "Control";

    private SheetNames() {}
}
