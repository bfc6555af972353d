package mx.corte.batch.intake;

import java.time.LocalDate;
import java.util.Set;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.RejectReason;
import mx.corte.batch.domain.SourceRow;

/** Judges rows of {@code acuerdos}, reasons in DOMAIN's order. The status is only carried along. */
public final class AgreementJudge implements RowJudge<Agreement> {

    private static final int ID = Entity.AGREEMENTS.index("acuerdo");
    private static final int MEETING = Entity.AGREEMENTS.index("reunion");
    private static final int DEPENDENCY = Entity.AGREEMENTS.index("dependencia");
    private static final int DESCRIPTION = Entity.AGREEMENTS.index("descripcion");
    private static final int UNIT = Entity.AGREEMENTS.index("unidad_ejecutora");
    private static final int DUE = Entity.AGREEMENTS.index("fecha_compromiso");
    private static final int FULFILLED = Entity.AGREEMENTS.index("fecha_cumplimiento");
    private static final int STATUS = Entity.AGREEMENTS.index("estatus");

    private final Verdict verdict = new Verdict("acuerdo", "");
    private final Fingerprints accepted = new Fingerprints();
    private final Set<String> dependencies;

    public AgreementJudge(Set<String> dependencies) {
        this.dependencies = Set.copyOf(dependencies);
    }

    @Override
    public Judged<Agreement> judge(SourceRow row) {
        String id = row.get(ID);
        if (id.isEmpty()) {
            return verdict.reject(row, RejectReason.FOLIO_VACIO, "acuerdo", "blank.m");
        }
        LocalDate due = Cells.date(row.get(DUE));
        if (due == null) {
            return verdict.reject(row, RejectReason.FECHA_INVALIDA, "fecha_compromiso", "date.missing");
        }
        LocalDate fulfilled = Cells.date(row.get(FULFILLED));
        if (fulfilled == null && !row.get(FULFILLED).isEmpty()) {
            return verdict.reject(row, RejectReason.FECHA_INVALIDA, "fecha_cumplimiento", "date.invalid");
        }
        if (!dependencies.contains(row.get(DEPENDENCY))) {
            return verdict.reject(row, RejectReason.DEPENDENCIA_DESCONOCIDA, "dependencia", "catalogue.missing");
        }
        if (!accepted.add(id)) {
            return verdict.repeated(row, RejectReason.ACUERDO_DUPLICADO);
        }
        return new Judged.Accepted<>(new Agreement(
                Cells.text(row, ID, Cells.SHORT),
                Cells.text(row, MEETING, Cells.SHORT),
                row.get(DEPENDENCY),
                Cells.text(row, DESCRIPTION, Cells.LONG),
                Cells.text(row, UNIT, Cells.SHORT),
                due,
                fulfilled,
                Cells.text(row, STATUS, Cells.SHORT)));
    }
}
