package mx.corte.batch.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.ExecutingUnit;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Municipality;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.Reject;
import mx.corte.batch.domain.SourceRow;
import mx.corte.batch.intake.CatalogueReading;
import mx.corte.batch.intake.Judged;
import mx.corte.batch.intake.RowJudge;
import mx.corte.batch.source.RowCursor;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.SourceReading;
import org.jspecify.annotations.Nullable;

/**
 * One read of a source for whoever only wants to look: rows are judged as for a snapshot, handed on and counted, and nothing is
 * stored. Catalogues are read at once; each other entity once, when it is asked for.
 */
final class SourceScan implements AutoCloseable {

    private final SourceReading reading;
    private final Judges judges;
    private final List<Dependency> dependencies;
    private final List<ExecutingUnit> executingUnits;
    private final List<Municipality> municipalities;
    private final List<NonWorkingDay> nonWorkingDays;
    private final Map<Entity, EntityCount> counts = new EnumMap<>(Entity.class);

    private SourceScan(SourceReading reading, Configuration configuration) {
        this.reading = reading;
        CatalogueReading catalogues = new CatalogueReading();
        this.dependencies = catalogue(Entity.DEPENDENCIES, catalogues::dependency);
        this.executingUnits = catalogue(Entity.EXECUTING_UNITS, catalogues::executingUnit);
        this.municipalities = catalogue(Entity.MUNICIPALITIES, catalogues::municipality);
        this.nonWorkingDays = catalogue(Entity.NON_WORKING_DAYS, catalogues::nonWorkingDay);
        this.judges = Judges.of(dependencies, configuration);
        configuration.requireGoalsOf(judges.dependencies());
    }

    /** @throws mx.corte.batch.domain.Problem of kind SOURCE when it cannot be reached, or its catalogues do not hold */
    static SourceScan open(Source source, Configuration configuration) {
        SourceReading reading = source.open();
        try {
            return new SourceScan(reading, configuration);
        } catch (RuntimeException e) {
            reading.close();
            throw e;
        }
    }

    List<Dependency> dependencies() {
        return dependencies;
    }

    List<ExecutingUnit> executingUnits() {
        return executingUnits;
    }

    Set<String> municipalityKeys() {
        return Municipality.keys(municipalities);
    }

    List<NonWorkingDay> nonWorkingDays() {
        return nonWorkingDays;
    }

    void projections(Consumer<Projection> accepted, Consumer<Reject> rejected) {
        scan(Entity.PROJECTIONS, judges.projections(), accepted, rejected);
    }

    void meetings(Consumer<Meeting> accepted, Consumer<Reject> rejected) {
        scan(Entity.MEETINGS, judges.meetings(), accepted, rejected);
    }

    void agreements(Consumer<Agreement> accepted, Consumer<Reject> rejected) {
        scan(Entity.AGREEMENTS, judges.agreements(), accepted, rejected);
    }

    /** In source order, which need not be by folio. */
    void referrals(Consumer<Referral> accepted, Consumer<Reject> rejected) {
        scan(Entity.PETITIONS, judges.referrals(), accepted, rejected);
    }

    /** Of the entities read so far, in the contract's order. */
    List<EntityCount> counts() {
        return List.copyOf(counts.values());
    }

    /** Whether the source has each entity, read or not. */
    Set<Entity> delivered() {
        Set<Entity> delivered = new HashSet<>();
        for (Entity entity : Entity.values()) {
            if (reading.delivers(entity)) {
                delivered.add(entity);
            }
        }
        return delivered;
    }

    /** When the oldest of what tells of facts was written; catalogues and plans may well be older than a quarter. */
    Optional<Instant> writtenAt() {
        return Stream.of(Entity.MEETINGS, Entity.AGREEMENTS, Entity.PETITIONS)
                .flatMap(entity -> reading.writtenAt(entity).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void close() {
        reading.close();
    }

    private <T> List<T> catalogue(Entity entity, Function<SourceRow, T> mapping) {
        List<T> all = new ArrayList<>();
        scan(entity, row -> new Judged.Accepted<>(mapping.apply(row)), all::add, reject -> {});
        return List.copyOf(all);
    }

    private <T> void scan(Entity entity, RowJudge<T> judge, Consumer<T> accepted, Consumer<Reject> rejected) {
        long rows = 0;
        long rejects = 0;
        try (RowCursor cursor = reading.read(entity)) {
            for (@Nullable SourceRow row = cursor.next(); row != null; row = cursor.next()) {
                rows++;
                Judged<T> judged = judge.judge(row);
                if (judged instanceof Judged.Accepted<T> accept) {
                    accepted.accept(accept.value());
                } else if (judged instanceof Judged.Rejected<T> reject) {
                    rejects++;
                    rejected.accept(reject.reject());
                }
            }
        }
        String fingerprint = reading.fingerprints().getOrDefault(entity.sourceName(), "");
        counts.put(
                entity, new EntityCount(entity, reading.delivers(entity), rows, rows - rejects, rejects, fingerprint));
    }
}
