package mx.corte.batch.disclosure;

/** A cell of a row. */
public enum Count {
    REFERRED,
    ATTENDED,
    PENDING
}
