package mx.corte.batch.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.RejectReason;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.domain.StatusEffect;

/** Judges rows of {@code peticiones}, reasons in DOMAIN's order. */
public final class ReferralJudge implements RowJudge<Referral> {

    private static final int FOLIO = Entity.PETITIONS.index("folio");
    private static final int NUMBER = Entity.PETITIONS.index("turno");
    private static final int RECEIVED = Entity.PETITIONS.index("fecha_recepcion");
    private static final int CHANNEL = Entity.PETITIONS.index("canal");
    private static final int TOPIC = Entity.PETITIONS.index("tema");
    private static final int MUNICIPALITY = Entity.PETITIONS.index("municipio");
    private static final int DEPENDENCY = Entity.PETITIONS.index("dependencia");
    private static final int REFERRED = Entity.PETITIONS.index("fecha_turno");
    private static final int UNIT = Entity.PETITIONS.index("unidad_ejecutora");
    private static final int STATUS = Entity.PETITIONS.index("estatus");
    private static final int ANSWERED = Entity.PETITIONS.index("fecha_respuesta");
    private static final int DOCUMENTS = Entity.PETITIONS.index("documentos_soporte");

    private final Verdict verdict = new Verdict("folio", "turno");
    private final Fingerprints accepted = new Fingerprints();
    private final Set<String> dependencies;
    private final Map<String, StatusEffect> statuses;
    private final Set<String> channels;

    public ReferralJudge(Set<String> dependencies, Map<String, StatusEffect> statuses, Set<String> channels) {
        this.dependencies = Set.copyOf(dependencies);
        this.statuses = Map.copyOf(statuses);
        this.channels = Set.copyOf(channels);
    }

    @Override
    public Judged<Referral> judge(SourceRow row) {
        String folio = row.get(FOLIO);
        if (folio.isEmpty()) {
            return verdict.reject(row, RejectReason.FOLIO_VACIO, "folio", "blank.m");
        }
        int number = Cells.digits(row.get(NUMBER));
        if (number < 1) {
            return verdict.reject(row, RejectReason.TURNO_INVALIDO, "turno", "referral.invalid");
        }
        LocalDate received = Cells.date(row.get(RECEIVED));
        if (received == null) {
            return badDate(row, "fecha_recepcion");
        }
        LocalDate referred = Cells.date(row.get(REFERRED));
        if (referred == null) {
            return badDate(row, "fecha_turno");
        }
        LocalDate answered = Cells.date(row.get(ANSWERED));
        if (answered == null && !row.get(ANSWERED).isEmpty()) {
            return badDate(row, "fecha_respuesta");
        }
        if (!dependencies.contains(row.get(DEPENDENCY))) {
            return verdict.reject(row, RejectReason.DEPENDENCIA_DESCONOCIDA, "dependencia", "catalogue.missing");
        }
        StatusEffect effect = statuses.get(row.get(STATUS));
        if (effect == null) {
            return verdict.reject(row, RejectReason.ESTATUS_DESCONOCIDO, "estatus", "catalogue.missing");
        }
        if (!channels.contains(row.get(CHANNEL))) {
            return verdict.reject(row, RejectReason.CANAL_DESCONOCIDO, "canal", "catalogue.missing");
        }
        int documents = Cells.digits(row.get(DOCUMENTS));
        if (documents < 0) {
            return verdict.reject(row, RejectReason.DOCUMENTOS_INVALIDOS, "documentos_soporte", "integer.invalid");
        }
        // '\n' cannot be confused: the number has digits only
        if (!accepted.add(number + "\n" + folio)) {
            return verdict.repeated(row, RejectReason.TURNO_DUPLICADO);
        }
        return new Judged.Accepted<>(new Referral(
                Cells.text(row, FOLIO, Cells.SHORT),
                number,
                received,
                row.get(CHANNEL),
                Cells.text(row, TOPIC, Cells.SHORT),
                Cells.text(row, MUNICIPALITY, Cells.SHORT),
                row.get(DEPENDENCY),
                referred,
                Cells.text(row, UNIT, Cells.SHORT),
                row.get(STATUS),
                effect,
                answered,
                documents));
    }

    private Judged<Referral> badDate(SourceRow row, String column) {
        String defect = row.get(Entity.PETITIONS.index(column)).isEmpty() ? "blank.f" : "date.form";
        return verdict.reject(row, RejectReason.FECHA_INVALIDA, column, defect);
    }
}
