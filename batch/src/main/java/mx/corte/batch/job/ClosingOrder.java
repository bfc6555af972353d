package mx.corte.batch.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Restatement;
import mx.corte.batch.domain.RevisionKind;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;

/**
 * Which version is to be made, from what, in place of what: the request, completed by what the database knows.
 *
 * @param source as typed after {@code --source}
 * @param output absolute, so that it means the same from any folder
 * @param begun the same version, left half done by an earlier attempt
 * @param supersedes the version before it
 */
record ClosingOrder(
        Period period,
        int revision,
        RevisionKind kind,
        String reason,
        String source,
        Path output,
        Optional<BigDecimal> maxRejectedPercent,
        Optional<Snapshot> begun,
        Optional<Snapshot> supersedes) {

    private static final int FIRST = 1;

    /** Decides from the versions there are. Only while the quarter's lock is held does the answer stay true. */
    static final class Desk {

        private final SnapshotRepository snapshots;
        private final PublicationRepository publications;
        private final Path configuredOutput;
        private final LocalDate today;

        Desk(SnapshotRepository snapshots, PublicationRepository publications, Path configuredOutput, LocalDate today) {
            this.snapshots = snapshots;
            this.publications = publications;
            this.configuredOutput = configuredOutput;
            this.today = today;
        }

        /** @throws Problem when the version must not be made */
        ClosingOrder take(CloseRequest request) {
            Optional<Snapshot> latest = snapshots.latest(request.quarter());
            return request.restatement().isPresent()
                    ? next(request, request.restatement().get(), latest)
                    : first(request, latest);
        }

        private ClosingOrder first(CloseRequest request, Optional<Snapshot> latest) {
            Period period = period(request, Optional.empty());
            latest.ifPresent(snapshot -> Refusal.ifPublished(snapshot, publications.find(snapshot.id())));
            latest.filter(snapshot -> snapshot.revision() > FIRST).ifPresent(begun -> {
                throw Refusal.unfinished(begun);
            });
            return new ClosingOrder(
                    period,
                    FIRST,
                    RevisionKind.INITIAL,
                    "",
                    request.source().orElse(Sources.SAMPLE),
                    absolute(request.output().orElse(configuredOutput)),
                    request.maxRejectedPercent(),
                    latest,
                    Optional.empty());
        }

        private ClosingOrder next(CloseRequest request, Restatement restatement, Optional<Snapshot> latest) {
            Quarter quarter = request.quarter();
            Snapshot last = latest.orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "revision.nothing", quarter));
            boolean published = publications.find(last.id()).isPresent();
            if (!published && last.revision() == FIRST) {
                throw Refusal.unfinished(last);
            }
            Snapshot superseded = published
                    ? last
                    : snapshots.find(quarter, last.revision() - 1).orElseThrow();
            return new ClosingOrder(
                    period(request, Optional.of(superseded)),
                    superseded.revision() + 1,
                    restatement.kind(),
                    restatement.reason(),
                    request.source().orElse(superseded.request().source()),
                    absolute(
                            request.output().orElse(Path.of(superseded.request().output()))),
                    request.maxRejectedPercent()
                            .or(() -> Optional.of(superseded.request().maxRejectedPercent())),
                    published ? Optional.empty() : latest,
                    Optional.of(superseded));
        }

        private static Path absolute(Path folder) {
            return folder.toAbsolutePath().normalize();
        }

        private Period period(CloseRequest request, Optional<Snapshot> superseded) {
            LocalDate cutoff = request.cutoff()
                    .or(() -> superseded.map(snapshot -> snapshot.period().cutoff()))
                    .orElse(request.quarter().end());
            return Refusal.unlessPeriodHasPassed(request.quarter(), cutoff, today);
        }
    }
}
