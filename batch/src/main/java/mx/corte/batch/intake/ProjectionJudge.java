package mx.corte.batch.intake;

import java.util.HashSet;
import java.util.Set;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.RejectReason;
import mx.corte.batch.domain.SourceRow;

/** Judges rows of {@code proyeccion}, reasons in DOMAIN's order. Its key is (year, quarter, dependencia). */
public final class ProjectionJudge implements RowJudge<Projection> {

    private static final int YEAR = Entity.PROJECTIONS.index("ejercicio");
    private static final int QUARTER = Entity.PROJECTIONS.index("trimestre");
    private static final int DEPENDENCY = Entity.PROJECTIONS.index("dependencia");
    private static final int MEETINGS = Entity.PROJECTIONS.index("reuniones_proyectadas");

    private final Verdict verdict = new Verdict("", "");
    private final Set<Projection> accepted = new HashSet<>();
    private final Set<String> dependencies;

    public ProjectionJudge(Set<String> dependencies) {
        this.dependencies = Set.copyOf(dependencies);
    }

    @Override
    public Judged<Projection> judge(SourceRow row) {
        int year = Cells.digits(row.get(YEAR));
        if (year < 1 || year > 9999) {
            return verdict.reject(row, RejectReason.PROYECCION_INVALIDA, "ejercicio", "year.invalid");
        }
        int quarter = Cells.digits(row.get(QUARTER));
        if (quarter < 1 || quarter > 4) {
            return verdict.reject(row, RejectReason.PROYECCION_INVALIDA, "trimestre", "quarter.invalid");
        }
        int meetings = Cells.digits(row.get(MEETINGS));
        if (meetings < 0) {
            return verdict.reject(row, RejectReason.PROYECCION_INVALIDA, "reuniones_proyectadas", "integer.invalid");
        }
        String dependency = row.get(DEPENDENCY);
        if (!dependencies.contains(dependency)) {
            return verdict.reject(row, RejectReason.DEPENDENCIA_DESCONOCIDA, "dependencia", "catalogue.missing");
        }
        if (!accepted.add(new Projection(new Quarter(year, quarter), dependency, 0))) {
            return verdict.repeated(row, RejectReason.PROYECCION_DUPLICADA);
        }
        return new Judged.Accepted<>(new Projection(new Quarter(year, quarter), dependency, meetings));
    }
}
