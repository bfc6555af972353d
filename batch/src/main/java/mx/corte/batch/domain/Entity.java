package mx.corte.batch.domain;

import java.util.List;

/** The things a source delivers, with the columns of the source contract in their order. */
public enum Entity {
    DEPENDENCIES("dependencias", List.of("clave", "nombre", "siglas"), List.of("vigente_desde", "vigente_hasta")),
    EXECUTING_UNITS("unidades_ejecutoras", List.of("clave", "dependencia", "nombre"), List.of()),
    MUNICIPALITIES("municipios", List.of("clave", "nombre"), List.of()),
    NON_WORKING_DAYS("dias_inhabiles", List.of("fecha", "motivo"), List.of()),
    PROJECTIONS("proyeccion", List.of("ejercicio", "trimestre", "dependencia", "reuniones_proyectadas"), List.of()),
    MEETINGS(
            "reuniones",
            List.of(
                    "reunion",
                    "dependencia",
                    "fecha_programada",
                    "hora",
                    "modalidad",
                    "lugar",
                    "estatus",
                    "fecha_realizada",
                    "asistentes",
                    "personas_capacitadas"),
            List.of()),
    AGREEMENTS(
            "acuerdos",
            List.of(
                    "acuerdo",
                    "reunion",
                    "dependencia",
                    "descripcion",
                    "unidad_ejecutora",
                    "fecha_compromiso",
                    "fecha_cumplimiento",
                    "estatus"),
            List.of()),
    PETITIONS(
            "peticiones",
            List.of(
                    "folio",
                    "turno",
                    "fecha_recepcion",
                    "canal",
                    "tema",
                    "municipio",
                    "dependencia",
                    "fecha_turno",
                    "unidad_ejecutora",
                    "estatus",
                    "fecha_respuesta",
                    "documentos_soporte"),
            List.of());

    private final String sourceName;
    private final List<String> required;
    private final List<String> optional;

    Entity(String sourceName, List<String> required, List<String> optional) {
        this.sourceName = sourceName;
        this.required = required;
        this.optional = optional;
    }

    /** @throws IllegalArgumentException for a name the contract does not have */
    public static Entity ofSourceName(String name) {
        for (Entity entity : values()) {
            if (entity.sourceName.equals(name)) {
                return entity;
            }
        }
        throw new IllegalArgumentException("no entity " + name);
    }

    /** The file or query name, as users know it. */
    public String sourceName() {
        return sourceName;
    }

    public List<String> requiredColumns() {
        return required;
    }

    public List<String> optionalColumns() {
        return optional;
    }

    /** Number of cells of a row: required columns, then optional ones. */
    public int width() {
        return required.size() + optional.size();
    }

    /**
     * Position of a column in a row.
     *
     * @throws IllegalArgumentException for a column the contract does not have
     */
    public int index(String column) {
        int index = required.indexOf(column);
        if (index < 0 && optional.contains(column)) {
            index = required.size() + optional.indexOf(column);
        }
        if (index < 0) {
            throw new IllegalArgumentException(sourceName + " has no column " + column);
        }
        return index;
    }
}
