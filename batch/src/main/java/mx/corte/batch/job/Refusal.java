package mx.corte.batch.job;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository.Publication;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.source.Source;

/** What must not be done, each with its reason. */
final class Refusal {

    private Refusal() {}

    /** @throws Problem when the cut-off is before the quarter, or still to come */
    static Period unlessPeriodHasPassed(CloseRequest request, LocalDate today) {
        LocalDate start = request.quarter().start();
        LocalDate cutoff = request.cutoff().orElse(request.quarter().end());
        if (cutoff.isBefore(start)) {
            throw new Problem(Problem.Kind.USAGE, "closing.cutoff.early", cutoff, start);
        }
        if (cutoff.isAfter(today)) {
            throw new Problem(Problem.Kind.REFUSED, "closing.future", request.quarter(), cutoff, today);
        }
        return new Period(request.quarter(), cutoff);
    }

    /** What was published is never changed. */
    static void ifPublished(Snapshot snapshot, Optional<Publication> published) {
        published.ifPresent(publication -> {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    snapshot.sample() ? "closing.already.sample" : "closing.already",
                    snapshot.period().quarter(),
                    snapshot.revision(),
                    publication.folder(),
                    publication.at());
        });
    }

    /** A folder of that name whose snapshot this database does not know is somebody else's. */
    static void ifOccupied(OutputFolders folders) {
        if (Files.exists(folders.published())) {
            throw new Problem(Problem.Kind.REFUSED, "closing.occupied", folders.published());
        }
    }

    /** A sealed snapshot is finished as it is; another source or cut-off would be another snapshot. */
    static void unlessSameRequest(Snapshot sealed, Source source, Period period) {
        if (!sealed.period().equals(period) || !sealed.source().equals(source.name())) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "closing.sealed",
                    sealed.name(),
                    sealed.source(),
                    sealed.period().cutoff());
        }
    }
}
