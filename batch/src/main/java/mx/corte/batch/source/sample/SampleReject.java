package mx.corte.batch.source.sample;

import java.util.Random;
import mx.corte.batch.domain.Entity;
import org.jspecify.annotations.Nullable;

/** What makes a row unusable, by its reason in DOMAIN: cells that a clerk or an interface really leaves behind. */
enum SampleReject {
    FOLIO_VACIO(new Spoiling("folio", "")),
    TURNO_INVALIDO(new Spoiling("turno", "0"), new Spoiling("turno", "1-A"), new Spoiling("turno", "")),
    FECHA_INVALIDA(
            new Spoiling("fecha_recepcion", "2022-02-30"),
            new Spoiling("fecha_turno", ""),
            new Spoiling("fecha_turno", "15/03/2022"),
            new Spoiling("fecha_respuesta", "pendiente")),
    DEPENDENCIA_DESCONOCIDA(new Spoiling("dependencia", "SXXX"), new Spoiling("dependencia", "")),
    ESTATUS_DESCONOCIDO(new Spoiling("estatus", "EN PROCESO"), new Spoiling("estatus", "")),
    CANAL_DESCONOCIDO(new Spoiling("canal", "REDES_SOCIALES"), new Spoiling("canal", "")),
    DOCUMENTOS_INVALIDOS(new Spoiling("documentos_soporte", "dos"), new Spoiling("documentos_soporte", "-1"));

    /** In ten thousand rows. */
    private static final int SHARE = 16;

    private final Spoiling[] spoilings;

    SampleReject(Spoiling... spoilings) {
        this.spoilings = spoilings;
    }

    private record Spoiling(String column, String cell) {}

    /** Nearly always none. */
    static @Nullable SampleReject draw(Random random) {
        return random.nextInt(10_000) < SHARE ? values()[random.nextInt(values().length)] : null;
    }

    /** Puts the wrong cell in; which of them depends on the row's own number. */
    void spoil(String[] cells, int variant) {
        Spoiling spoiling = spoilings[Math.floorMod(variant, spoilings.length)];
        cells[Entity.PETITIONS.index(spoiling.column())] = spoiling.cell();
    }
}
