package mx.corte.batch.domain;

/** Why a row is not counted. The code is the name, everywhere: DOMAIN, "Rows that are rejected". */
public enum RejectReason {
    FOLIO_VACIO,
    TURNO_INVALIDO,
    FECHA_INVALIDA,
    DEPENDENCIA_DESCONOCIDA,
    ESTATUS_DESCONOCIDO,
    CANAL_DESCONOCIDO,
    DOCUMENTOS_INVALIDOS,
    TURNO_DUPLICADO,
    MODALIDAD_DESCONOCIDA,
    ASISTENCIA_INVALIDA,
    REUNION_DUPLICADA,
    ACUERDO_DUPLICADO,
    PROYECCION_INVALIDA,
    PROYECCION_DUPLICADA
}
