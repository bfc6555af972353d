package mx.corte.reports.transparency.platform;

import java.util.Arrays;
import java.util.Optional;

/** What a column can be filled with: the codes that a format's configuration names. */
public enum Field {
    YEAR("ejercicio"),
    START("inicio"),
    END("termino"),
    VALIDATED("validacion"),
    UPDATED("actualizacion"),
    NOTE("nota"),

    // of an indicator
    OBJECTIVE("objetivo"),
    NAME("nombre"),
    DIMENSION("dimension"),
    DEFINITION("definicion"),
    FORMULA("formula"),
    UNIT("unidad"),
    FREQUENCY("frecuencia"),
    BASELINE("linea_base"),
    GOAL("meta_programada"),
    ADJUSTED_GOAL("meta_ajustada"),
    PROGRESS("avance"),
    SENSE("sentido"),
    SOURCE("fuente"),
    AREA("area"),

    // of an open data file
    TOPIC("tema"),
    PROJECT("proyecto"),
    VARIABLES("variables"),
    DOCUMENTS("documentos"),
    FILE_TYPE("tipo_de_archivo"),
    FILE_LINK("base_de_datos"),
    SERIES_LINK("series");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    public static Optional<Field> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
