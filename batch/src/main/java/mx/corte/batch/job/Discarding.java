package mx.corte.batch.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Reason;
import mx.corte.batch.publication.AuditLog;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.report.ResultRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Gives up a version that was begun and cannot be published, sealed or not, so that it can be begun anew from a mended source. Nobody
 * has seen it; that it was there stays on record, with its hash.
 */
public final class Discarding {

    private final DataSource dataSource;
    private final SnapshotRepository snapshots;
    private final PublicationRepository publications;
    private final ResultRepository results;
    private final JobRepository jobs;
    private final AuditLog log;
    private final Clock clock;

    public Discarding(DataSource dataSource, JobRepository jobs, Clock clock) {
        this.dataSource = dataSource;
        this.snapshots = new SnapshotRepository(dataSource);
        this.publications = new PublicationRepository(dataSource);
        this.results = new ResultRepository(dataSource);
        this.jobs = jobs;
        this.log = new AuditLog(dataSource);
        this.clock = clock;
    }

    /**
     * Deletes its rows, seal and measures. Interrupted, it is gone on with by doing it again.
     *
     * @return its name, e.g. {@code 2022-T4-v1}
     * @throws Problem of kind REFUSED when there is none, or its folder is already where readers find it
     */
    public String discard(Quarter quarter, Actor by, Reason reason) {
        try (QuarterLock lock = QuarterLock.acquire(dataSource, quarter)) {
            Snapshot begun = snapshots
                    .latest(quarter)
                    .filter(snapshot -> publications.find(snapshot.id()).isEmpty())
                    .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "discard.nothing", quarter));
            OutputFolders folders = QuarterRelease.folders(begun);
            Path folder = folders.published();
            if (begun.isSealed() && Files.exists(folder)) {
                throw new Problem(Problem.Kind.REFUSED, "discard.folder", begun.name(), folder, quarter);
            }
            lock.require();
            log.add(new LogEntry(
                    clock.instant(),
                    quarter,
                    begun.revision(),
                    Act.DISCARDED,
                    by.name(),
                    reason.text(),
                    List.of("discard.hash", begun.hash().orElse("-"))));
            results.delete(begun.id());
            JobLaunch.forget(jobs, CutoffJob.NAME, begun);
            JobLaunch.forget(jobs, ReportJob.NAME, begun);
            snapshots.giveUp(begun);
            folders.clearStaging();
            return begun.name();
        }
    }
}
