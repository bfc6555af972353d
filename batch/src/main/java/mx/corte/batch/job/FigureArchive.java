package mx.corte.batch.job;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.corte.batch.domain.Evidence;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.Scope;
import mx.corte.batch.report.ResultRepository;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;
import mx.corte.reports.model.MeasureTerms;

/** Published figures, and the frozen rows behind each. Only looks. */
public final class FigureArchive {

    private final Archive archive;
    private final SnapshotRepository snapshots;
    private final ResultRepository results;

    public FigureArchive(DataSource dataSource) {
        this.archive = new Archive(dataSource);
        this.snapshots = new SnapshotRepository(dataSource);
        this.results = new ResultRepository(dataSource);
    }

    /**
     * The figure as it was published.
     *
     * @throws Problem when there is no such measure or scope, or the version has no such figure
     */
    public PublishedFigure figure(FigureQuestion question) {
        Measure measure = measure(question);
        Scope scope = scope(question, measure);
        Snapshot snapshot = archive.published(question.quarter(), question.version());
        MeasureResult result = results.measures(snapshot.rowsOf()).stream()
                .filter(found -> found.measure() == measure
                        && found.scope() == scope
                        && found.key().equals(question.key()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        Problem.Kind.REFUSED, "explain.key", snapshot.name(), scope.code(), question.key()));
        return new PublishedFigure(
                snapshot.name(),
                MeasureTerms.of(measure.id()).name(),
                MeasureTerms.of(measure.id()).rule(),
                measure.kind() == Measure.Kind.COUNT,
                result.numerator(),
                result.denominator(),
                result.figure().plain(),
                result.figure().status());
    }

    /** Streams the frozen rows behind it: meetings, agreements, projections and dependencias first, then petitions by folio. */
    public void evidence(FigureQuestion question, Progress progress, Consumer<Evidence> action) {
        Measure measure = measure(question);
        Snapshot snapshot = archive.published(question.quarter(), question.version());
        new FrozenQuarters(snapshots, snapshot, progress)
                .trace(measure, scope(question, measure), question.key(), action);
    }

    private static Measure measure(FigureQuestion question) {
        return Measure.ofId(question.measure())
                .orElseThrow(() -> new Problem(Problem.Kind.USAGE, "explain.measure", question.measure()));
    }

    private static Scope scope(FigureQuestion question, Measure measure) {
        Scope scope = Arrays.stream(Scope.values())
                .filter(known -> known.code().equals(question.scope()))
                .findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.USAGE, "explain.scope", question.scope(), scopes()));
        if (!measure.publishedFor(scope)) {
            throw new Problem(Problem.Kind.USAGE, "explain.unpublished", measure.id(), scope.code());
        }
        return scope;
    }

    private static String scopes() {
        return Arrays.stream(Scope.values()).map(Scope::code).collect(Collectors.joining(", "));
    }
}
