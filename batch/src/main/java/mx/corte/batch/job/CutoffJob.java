package mx.corte.batch.job;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.intake.CatalogueReading;
import mx.corte.batch.intake.RowJudge;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.snapshot.SnapshotRepository;
import mx.corte.batch.snapshot.SnapshotWriter;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.step.Step;

/**
 * Source to sealed snapshot. Every step may start again: a run that died before the seal extracts everything anew, because a live
 * source read twice is two moments.
 */
final class CutoffJob {

    static final String NAME = "cutoffJob";

    private final Steps steps;
    private final SnapshotRepository snapshots;
    private final SnapshotWriter writer;
    private final int chunk;
    private final Clock clock;

    CutoffJob(Steps steps, DataSource dataSource, int chunk, Clock clock) {
        this.steps = steps;
        this.snapshots = new SnapshotRepository(dataSource);
        this.writer = new SnapshotWriter(dataSource);
        this.chunk = chunk;
        this.clock = clock;
    }

    /** @param extraction begun for this attempt, its snapshot open and empty */
    Job job(Extraction extraction, OutputFolders folders) {
        return new JobBuilder(NAME, steps.jobs())
                .start(catalogues(extraction))
                .next(projections(extraction))
                .next(meetings(extraction))
                .next(agreements(extraction))
                .next(petitions(extraction))
                .next(checkRejects(extraction, folders))
                .next(seal(extraction))
                .build();
    }

    private Step catalogues(Extraction extraction) {
        return steps.always("catalogues", () -> {
            long snapshot = extraction.snapshot().id();
            CountedReading source = extraction.reading();
            CatalogueReading reading = new CatalogueReading();
            List<Dependency> dependencies = source.catalogue(Entity.DEPENDENCIES, reading::dependency);
            extraction.know(dependencies);
            writer.dependencies(snapshot, dependencies);
            writer.executingUnits(snapshot, source.catalogue(Entity.EXECUTING_UNITS, reading::executingUnit));
            writer.municipalities(snapshot, source.catalogue(Entity.MUNICIPALITIES, reading::municipality));
            writer.nonWorkingDays(snapshot, source.catalogue(Entity.NON_WORKING_DAYS, reading::nonWorkingDay));
        });
    }

    private Step projections(Extraction extraction) {
        return extract(
                extraction,
                Entity.PROJECTIONS,
                new LazyJudge<>(() -> extraction.judges().projections()),
                rows -> writer.projections(extraction.snapshot().id(), rows));
    }

    private Step meetings(Extraction extraction) {
        return extract(
                extraction,
                Entity.MEETINGS,
                new LazyJudge<>(() -> extraction.judges().meetings()),
                rows -> writer.meetings(extraction.snapshot().id(), rows));
    }

    private Step agreements(Extraction extraction) {
        return extract(
                extraction,
                Entity.AGREEMENTS,
                new LazyJudge<>(() -> extraction.judges().agreements()),
                rows -> writer.agreements(extraction.snapshot().id(), rows));
    }

    private Step petitions(Extraction extraction) {
        return extract(
                extraction,
                Entity.PETITIONS,
                new LazyJudge<>(() -> extraction.judges().referrals()),
                new ReferralKeeper(extraction.snapshot(), writer));
    }

    private Step checkRejects(Extraction extraction, OutputFolders folders) {
        return steps.always("checkRejects", () -> new RejectThreshold(
                        extraction.configuration().thresholds().maxRejectedPercent())
                .check(extraction.reading().counts(), snapshots.reader(extraction.snapshot()), folders));
    }

    private Step seal(Extraction extraction) {
        return steps.always("seal", () -> {
            String reason = extraction.snapshot().reason();
            if (!reason.isEmpty()) {
                new SingleCases(snapshots.reader(extraction.snapshot()), extraction.configuration())
                        .refuseInReason(reason);
            }
            snapshots.record(extraction.snapshot().id(), extraction.reading().counts());
            snapshots.seal(extraction.snapshot(), clock.instant());
        });
    }

    private <T> Step extract(Extraction extraction, Entity entity, RowJudge<T> judge, Consumer<List<T>> accepted) {
        long snapshot = extraction.snapshot().id();
        return steps.rows(
                "extract-" + entity.sourceName(),
                chunk,
                new SourceRowReader<>(extraction, entity, judge),
                new JudgedRowWriter<>(extraction, entity, accepted, rejects -> writer.rejects(snapshot, rejects)));
    }
}
