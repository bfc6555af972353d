package mx.corte.batch.job;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.PublicationRepository.Publication;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.source.Source;

/** What must not be done, each with its reason. */
final class Refusal {

    private Refusal() {}

    /** @throws Problem when the cut-off is before the quarter, or still to come */
    static Period unlessPeriodHasPassed(Quarter quarter, LocalDate cutoff, LocalDate today) {
        if (cutoff.isBefore(quarter.start())) {
            throw new Problem(Problem.Kind.USAGE, "closing.cutoff.early", cutoff, quarter.start());
        }
        if (cutoff.isAfter(today)) {
            throw new Problem(Problem.Kind.REFUSED, "closing.future", quarter, cutoff, today);
        }
        return new Period(quarter, cutoff);
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

    /** A sealed snapshot is finished as it is; another source, cut-off or reason would be another snapshot. */
    static void unlessSame(Snapshot sealed, Source source, ClosingOrder order) {
        if (!sealed.period().equals(order.period())
                || !sealed.source().equals(source.name())
                || sealed.kind() != order.kind()
                || !sealed.reason().equals(order.reason())) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "closing.sealed",
                    sealed.name(),
                    sealed.source(),
                    sealed.period().cutoff(),
                    sealed.period().quarter());
        }
    }

    /** A version that was begun comes before any other. */
    static Problem unfinished(Snapshot begun) {
        return new Problem(
                Problem.Kind.REFUSED,
                "closing.unfinished",
                begun.name(),
                begun.period().quarter());
    }

    /**
     * Goals of a closed quarter change by an adjusted one only, dated and justified (DOMAIN, Measures).
     *
     * @param closed as the superseded version froze them
     */
    static void ifGoalsWereRewritten(List<Goal> closed, List<Goal> now, Snapshot superseded) {
        Goal.rewritten(closed, now, superseded.period().quarter()).ifPresent(goal -> {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "revision.goal",
                    goal.indicator(),
                    superseded.period().quarter(),
                    superseded.name());
        });
    }

    /** Invented data never stand in for real ones, nor the other way round. */
    static void ifOtherWorld(Snapshot superseded, Source source) {
        if (superseded.sample() != source.isSample()) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    superseded.sample() ? "revision.of.sample" : "revision.by.sample",
                    superseded.name());
        }
    }
}
