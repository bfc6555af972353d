package mx.corte.batch.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.ExecutingUnit;
import mx.corte.batch.domain.Municipality;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads the catalogues of a source. They decide what every other row means, so a defect in one is not a reject: the run stops
 * and says where.
 */
public final class CatalogueReading {

    private static final String INVALID = "source.catalogue.invalid";

    private final Set<String> keys = new HashSet<>();

    /** Its key may not hold a slash: it names files, and the key of a unit is {@code DEPENDENCIA/UNIDAD}. */
    public Dependency dependency(SourceRow row) {
        String key = key(row, 0);
        if (key.contains("/") || key.contains("\\")) {
            throw new Problem(
                    Problem.Kind.SOURCE, "source.catalogue.slash", row.entity().sourceName(), row.number());
        }
        unique(row, key);
        return new Dependency(
                key,
                Cells.text(row, 1, Cells.SHORT),
                Cells.text(row, 2, Cells.SHORT),
                optionalDate(row, Entity.DEPENDENCIES.index("vigente_desde")),
                optionalDate(row, Entity.DEPENDENCIES.index("vigente_hasta")));
    }

    public ExecutingUnit executingUnit(SourceRow row) {
        String key = key(row, 0);
        String dependency = key(row, 1);
        unique(row, dependency + "\n" + key);
        return new ExecutingUnit(dependency, key, Cells.text(row, 2, Cells.SHORT));
    }

    public Municipality municipality(SourceRow row) {
        String key = key(row, 0);
        unique(row, key);
        return new Municipality(key, Cells.text(row, 1, Cells.SHORT));
    }

    public NonWorkingDay nonWorkingDay(SourceRow row) {
        LocalDate date = Cells.date(row.get(0));
        if (date == null) {
            throw invalid(row, "fecha");
        }
        unique(row, date.toString());
        return new NonWorkingDay(date, Cells.text(row, 1, Cells.SHORT));
    }

    private static String key(SourceRow row, int column) {
        if (row.get(column).isEmpty()) {
            throw invalid(row, row.entity().requiredColumns().get(column));
        }
        return Cells.text(row, column, Cells.SHORT);
    }

    private void unique(SourceRow row, String key) {
        if (!keys.add(row.entity() + "\n" + key)) {
            throw new Problem(
                    Problem.Kind.SOURCE, "source.catalogue.twice", row.entity().sourceName(), row.number());
        }
    }

    private static @Nullable LocalDate optionalDate(SourceRow row, int column) {
        LocalDate date = Cells.date(row.get(column));
        if (date == null && !row.get(column).isEmpty()) {
            throw invalid(
                    row, column == Entity.DEPENDENCIES.index("vigente_desde") ? "vigente_desde" : "vigente_hasta");
        }
        return date;
    }

    private static Problem invalid(SourceRow row, String column) {
        return new Problem(Problem.Kind.SOURCE, INVALID, row.entity().sourceName(), row.number(), column);
    }
}
