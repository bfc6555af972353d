package mx.corte.batch.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.corte.batch.domain.Change;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.publication.PublicationRepository.Publication;
import mx.corte.batch.report.ResultRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;

/** What the reporting database knows of the quarters there are. Only looks. */
public final class Archive {

    private final SnapshotRepository snapshots;
    private final PublicationRepository publications;
    private final ResultRepository results;

    public Archive(DataSource dataSource) {
        this.snapshots = new SnapshotRepository(dataSource);
        this.publications = new PublicationRepository(dataSource);
        this.results = new ResultRepository(dataSource);
    }

    /** Every version of every quarter, in order. */
    public List<VersionSummary> versions() {
        return snapshots.all().stream().map(this::summary).toList();
    }

    private VersionSummary summary(Snapshot snapshot) {
        Optional<Publication> publication = publications.find(snapshot.id());
        return new VersionSummary(
                snapshot.period().quarter(),
                snapshot.revision(),
                state(snapshot, publication),
                snapshot.kind(),
                snapshot.reason(),
                snapshot.period().cutoff(),
                snapshot.source(),
                snapshot.sample(),
                snapshot.extractedOn(),
                snapshots.sealedAt(snapshot),
                publication.map(Publication::at),
                publication.map(Publication::folder));
    }

    private static VersionSummary.State state(Snapshot snapshot, Optional<Publication> publication) {
        if (publication.isPresent()) {
            return OutputFolders.isReleased(Path.of(publication.get().folder()))
                    ? VersionSummary.State.IN_FORCE
                    : VersionSummary.State.PUBLISHED;
        }
        return snapshot.isSealed() ? VersionSummary.State.SEALED : VersionSummary.State.BEGUN;
    }

    /**
     * The cells of measures and indicators that differ between two published versions of a quarter.
     *
     * @throws Problem of kind REFUSED when there is no such quarter or version
     */
    public List<Change> changes(Quarter quarter, int before, int after) {
        return results.changes(
                published(quarter, Optional.of(before)).rowsOf(),
                published(quarter, Optional.of(after)).rowsOf());
    }

    /**
     * A published version, by default the last one.
     *
     * @throws Problem of kind REFUSED naming what there is instead
     */
    Snapshot published(Quarter quarter, Optional<Integer> version) {
        List<Snapshot> known = snapshots.all().stream()
                .filter(snapshot -> snapshot.period().quarter().equals(quarter))
                .filter(snapshot -> publications.find(snapshot.id()).isPresent())
                .toList();
        if (known.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "archive.quarter", quarter);
        }
        int wanted = version.orElse(known.get(known.size() - 1).revision());
        return known.stream()
                .filter(snapshot -> snapshot.revision() == wanted)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        Problem.Kind.REFUSED,
                        "archive.version",
                        quarter,
                        wanted,
                        known.stream()
                                .map(snapshot -> "v" + snapshot.revision())
                                .collect(Collectors.joining(", "))));
    }
}
