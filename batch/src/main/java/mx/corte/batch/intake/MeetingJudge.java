package mx.corte.batch.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.RejectReason;
import mx.corte.batch.domain.SourceRow;

/** Judges rows of {@code reuniones}, reasons in DOMAIN's order. */
public final class MeetingJudge implements RowJudge<Meeting> {

    private static final int ID = Entity.MEETINGS.index("reunion");
    private static final int DEPENDENCY = Entity.MEETINGS.index("dependencia");
    private static final int SCHEDULED = Entity.MEETINGS.index("fecha_programada");
    private static final int TIME = Entity.MEETINGS.index("hora");
    private static final int MODALITY = Entity.MEETINGS.index("modalidad");
    private static final int PLACE = Entity.MEETINGS.index("lugar");
    private static final int STATUS = Entity.MEETINGS.index("estatus");
    private static final int HELD = Entity.MEETINGS.index("fecha_realizada");
    private static final int ATTENDEES = Entity.MEETINGS.index("asistentes");
    private static final int TRAINED = Entity.MEETINGS.index("personas_capacitadas");

    private final Verdict verdict = new Verdict("reunion", "");
    private final Fingerprints accepted = new Fingerprints();
    private final Set<String> dependencies;
    private final Map<String, Boolean> statuses;
    private final Set<String> modalities;

    /** @param statuses whether a meeting of that status took place */
    public MeetingJudge(Set<String> dependencies, Map<String, Boolean> statuses, Set<String> modalities) {
        this.dependencies = Set.copyOf(dependencies);
        this.statuses = Map.copyOf(statuses);
        this.modalities = Set.copyOf(modalities);
    }

    @Override
    public Judged<Meeting> judge(SourceRow row) {
        String id = row.get(ID);
        if (id.isEmpty()) {
            return verdict.reject(row, RejectReason.FOLIO_VACIO, "reunion", "blank.f");
        }
        LocalDate scheduled = Cells.date(row.get(SCHEDULED));
        if (scheduled == null) {
            return verdict.reject(row, RejectReason.FECHA_INVALIDA, "fecha_programada", "date.missing");
        }
        LocalDate held = Cells.date(row.get(HELD));
        boolean tookPlace = statuses.getOrDefault(row.get(STATUS), false);
        if (held == null && (tookPlace || !row.get(HELD).isEmpty())) {
            return verdict.reject(row, RejectReason.FECHA_INVALIDA, "fecha_realizada", "date.missing");
        }
        if (!dependencies.contains(row.get(DEPENDENCY))) {
            return verdict.reject(row, RejectReason.DEPENDENCIA_DESCONOCIDA, "dependencia", "catalogue.missing");
        }
        if (!statuses.containsKey(row.get(STATUS))) {
            return verdict.reject(row, RejectReason.ESTATUS_DESCONOCIDO, "estatus", "catalogue.missing");
        }
        if (!modalities.contains(row.get(MODALITY))) {
            return verdict.reject(row, RejectReason.MODALIDAD_DESCONOCIDA, "modalidad", "catalogue.missing");
        }
        int attendees = count(row, ATTENDEES);
        if (attendees < 0) {
            return verdict.reject(row, RejectReason.ASISTENCIA_INVALIDA, "asistentes", "integer.invalid");
        }
        int trained = count(row, TRAINED);
        if (trained < 0) {
            return verdict.reject(row, RejectReason.ASISTENCIA_INVALIDA, "personas_capacitadas", "integer.invalid");
        }
        if (!accepted.add(id)) {
            return verdict.repeated(row, RejectReason.REUNION_DUPLICADA);
        }
        return new Judged.Accepted<>(new Meeting(
                Cells.text(row, ID, Cells.SHORT),
                row.get(DEPENDENCY),
                scheduled,
                Cells.text(row, TIME, Cells.SHORT),
                row.get(MODALITY),
                Cells.text(row, PLACE, Cells.LONG),
                row.get(STATUS),
                tookPlace,
                held,
                attendees,
                trained));
    }

    /** An empty cell is 0. */
    private static int count(SourceRow row, int column) {
        return row.get(column).isEmpty() ? 0 : Cells.digits(row.get(column));
    }
}
