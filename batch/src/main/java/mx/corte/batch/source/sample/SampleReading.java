package mx.corte.batch.source.sample;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.source.RowCursor;
import mx.corte.batch.source.SourceReading;
import org.jspecify.annotations.Nullable;

/** The sample as one read. Petitions are made while they stream; everything else is small. */
final class SampleReading implements SourceReading {

    private static final long TURNS_OF_A_HUNDRED = 108;
    private static final int YEAR_DIGITS = 4;

    private final SamplePlan plan;
    private final Map<Entity, List<String[]>> catalogues;
    private final SampleCatalogue catalogue = new SampleCatalogue();
    private final SampleAgenda agenda;

    SampleReading(SamplePlan plan, Map<Entity, List<String[]>> catalogues) {
        this.plan = plan;
        this.catalogues = catalogues;
        this.agenda = new SampleAgenda(plan, catalogue);
    }

    @Override
    public boolean delivers(Entity entity) {
        return switch (entity) {
            case MUNICIPALITIES, NON_WORKING_DAYS -> catalogues.containsKey(entity);
            default -> true;
        };
    }

    @Override
    public RowCursor read(Entity entity) {
        return switch (entity) {
            case PETITIONS -> new SamplePetitionCursor(plan, SampleCalibration.calibrated(plan, catalogue));
            case MEETINGS -> rows(entity, agenda.meetings());
            case AGREEMENTS -> rows(entity, agenda.agreements());
            case MUNICIPALITIES, NON_WORKING_DAYS -> rows(entity, catalogues.getOrDefault(entity, List.of()));
            case DEPENDENCIES -> rows(entity, moved(entity, "vigente_desde", "vigente_hasta"));
            case PROJECTIONS -> rows(entity, moved(entity, "ejercicio"));
            case EXECUTING_UNITS -> rows(entity, SampleResource.rows(entity.sourceName()));
        };
    }

    @Override
    public OptionalLong expectedRows(Entity entity) {
        return entity == Entity.PETITIONS
                ? OptionalLong.of(plan.petitions() * TURNS_OF_A_HUNDRED / 100)
                : OptionalLong.empty();
    }

    /** A column of a resource begins with a year, or is empty: the plan's year in its place. */
    private List<String[]> moved(Entity entity, String... columns) {
        List<String[]> rows = SampleResource.rows(entity.sourceName());
        for (String column : columns) {
            int index = entity.index(column);
            rows.stream().filter(cells -> !cells[index].isEmpty()).forEach(cells -> {
                int year = Integer.parseInt(cells[index].substring(0, YEAR_DIGITS));
                cells[index] = plan.yearOf(year) + cells[index].substring(YEAR_DIGITS);
            });
        }
        return rows;
    }

    private static RowCursor rows(Entity entity, List<String[]> rows) {
        Iterator<String[]> each = rows.iterator();
        return new RowCursor() {
            private long number;

            @Override
            public @Nullable SourceRow next() {
                // a copy, because the row keeps and trims what it is given
                return each.hasNext()
                        ? new SourceRow(entity, ++number, each.next().clone())
                        : null;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Map<String, String> fingerprints() {
        return Map.of();
    }

    @Override
    public void close() {}
}
