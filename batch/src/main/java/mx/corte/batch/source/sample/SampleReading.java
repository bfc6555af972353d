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
            case DEPENDENCIES, EXECUTING_UNITS, PROJECTIONS -> rows(entity, SampleResource.rows(entity.sourceName()));
        };
    }

    @Override
    public OptionalLong expectedRows(Entity entity) {
        return entity == Entity.PETITIONS
                ? OptionalLong.of(plan.petitions() * TURNS_OF_A_HUNDRED / 100)
                : OptionalLong.empty();
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
