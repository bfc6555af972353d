package mx.corte.batch.snapshot;

import java.util.Collections;
import java.util.List;

/** The tables a snapshot's rows live in: columns in their order, the leading ones their key within the snapshot. */
enum FrozenTable {
    CONFIGURATION("corte_configuracion", 1, "nombre", "contenido"),
    DEPENDENCIES("corte_dependencia", 1, "clave", "nombre", "siglas", "vigente_desde", "vigente_hasta"),
    EXECUTING_UNITS("corte_unidad", 2, "dependencia", "clave", "nombre"),
    MUNICIPALITIES("corte_municipio", 1, "clave", "nombre"),
    NON_WORKING_DAYS("corte_dia_inhabil", 1, "fecha", "motivo"),
    PROJECTIONS("corte_proyeccion", 3, "ejercicio", "trimestre", "dependencia", "reuniones_proyectadas"),
    MEETINGS(
            "corte_reunion",
            1,
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
    AGREEMENTS(
            "corte_acuerdo",
            1,
            "acuerdo",
            "reunion",
            "dependencia",
            "descripcion",
            "unidad_ejecutora",
            "fecha_compromiso",
            "fecha_cumplimiento",
            "estatus"),
    REFERRALS(
            "corte_turno",
            2,
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
    EARLIER_RECEPTIONS("corte_folio_anterior", 1, "folio", "fecha_recepcion"),
    REJECTS("rechazo", 2, "entidad", "numero", "folio", "turno", "dependencia", "motivo", "detalle");

    private final String table;
    private final int keyColumns;
    private final List<String> columns;

    FrozenTable(String table, int keyColumns, String... columns) {
        this.table = table;
        this.keyColumns = keyColumns;
        this.columns = List.of(columns);
    }

    int width() {
        return columns.size();
    }

    String insert() {
        return "insert into %s (corte_id, %s) values (?%s)"
                .formatted(
                        table, String.join(", ", columns), String.join("", Collections.nCopies(columns.size(), ", ?")));
    }

    /** The same for {@link BulkLoad}: tab between cells, line feed between rows, backslash before both inside a cell. */
    String load() {
        return "load data local infile 'rows' into table %s character set utf8mb4 (corte_id, %s)"
                .formatted(table, String.join(", ", columns));
    }

    /** All rows of a snapshot in key order. */
    String select() {
        return select("");
    }

    /** Those that also meet a condition, which begins with {@code and}. */
    String select(String condition) {
        return "select %s from %s where corte_id = ? %s order by corte_id, %s"
                .formatted(
                        String.join(", ", columns),
                        table,
                        condition,
                        String.join(", ", columns.subList(0, keyColumns)));
    }

    String delete() {
        return "delete from " + table + " where corte_id = ?";
    }
}
