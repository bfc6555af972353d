package mx.corte.batch.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.reports.model.Change;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IntakeCount;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;

/**
 * A report as the public may have it: counts that are kept back are {@code suprimido}, and of everything else only what OUTPUT
 * lists under {@code transparencia/} is left. Whoever draws public files gets this copy and no other, so that no folio, place or
 * free text can come in.
 */
final class PublicCopy {

    private static final Set<String> OF_REFERRALS = Set.of("turnadas", "atendidas", "porcentaje_atencion");
    private static final Set<String> OF_MEETINGS =
            Set.of("reuniones_proyectadas", "reuniones_realizadas", "porcentaje_reuniones");

    private static final Set<String> MEASURED = Stream.of(
                    Entity.PETITIONS, Entity.MEETINGS, Entity.AGREEMENTS, Entity.PROJECTIONS)
            .map(Entity::sourceName)
            .collect(Collectors.toSet());

    private final QuarterlyReport report;
    private final Decision decision;
    private final Map<RowId, Row> rows;
    private final PublicIndicators indicators;
    private final Map<String, PublishedRow> superseded = new HashMap<>();

    PublicCopy(
            QuarterlyReport report,
            List<IndicatorDefinition> definitions,
            Release release,
            Decision decision,
            List<PublishedRow> earlier) {
        this.report = report;
        this.decision = decision;
        this.rows = release.byId();
        this.indicators = new PublicIndicators(report, definitions, hidesTotal(), earlier);
        earlier.stream()
                .filter(row -> row.quarter().equals(report.edition().quarter()))
                .filter(row -> row.revision() == report.edition().revision() - 1)
                .forEach(row -> superseded.put(row.scope() + " " + row.key(), row));
    }

    QuarterlyReport report() {
        return new QuarterlyReport(
                        report.edition(),
                        indicators.results(),
                        new MeasureTable(report.measures().rows().stream()
                                .map(this::told)
                                .flatMap(Optional::stream)
                                .toList()),
                        report.dependencies(),
                        report.names(),
                        List.of(),
                        absent(),
                        Map.of(),
                        List.of(),
                        Rows.of(List.of()),
                        Rows.of(List.of()),
                        0,
                        Rows.of(List.of()))
                .withChanges(report.changes().stream().filter(this::mayBeTold).toList());
    }

    /** Which sources of figures were not delivered, and nothing of those that were. */
    private List<IntakeCount> absent() {
        return report.intake().stream()
                .filter(count -> !count.delivered() && MEASURED.contains(count.entity()))
                .map(count -> new IntakeCount(count.entity(), false, 0, 0, 0, Map.of()))
                .toList();
    }

    private Optional<MeasureValue> told(MeasureValue value) {
        if (OF_REFERRALS.contains(value.measure())) {
            return Optional.of(isShown(value.measure(), value.scope(), value.key()) ? value : keptBack(value));
        }
        boolean meetings = OF_MEETINGS.contains(value.measure())
                && (value.scope().equals(MeasureTable.DEPENDENCY)
                        || value.scope().equals(MeasureTable.TOTAL));
        return meetings ? Optional.of(value) : Optional.empty();
    }

    private static MeasureValue keptBack(MeasureValue value) {
        return new MeasureValue(
                value.measure(), value.scope(), value.key(), value.unit(), null, null, Figure.Absent.SUPRIMIDO);
    }

    private boolean isShown(String measure, String scope, String key) {
        Row row = rows.get(new RowId(report.edition().snapshotId(), scope, key));
        if (row == null) {
            return true;
        }
        return switch (measure) {
            case "turnadas" -> decision.prints(row, Count.REFERRED);
            case "atendidas" -> decision.prints(row, Count.ATTENDED);
            default -> decision.prints(row, Count.REFERRED) && decision.prints(row, Count.ATTENDED);
        };
    }

    /** A moved cell is told where both versions show its row; whether another one moved is not told at all. */
    private boolean mayBeTold(Change change) {
        if (superseded.isEmpty()) {
            return false;
        }
        if (change.subject().equals("indicador")) {
            return indicators.mayBeTold(change.id());
        }
        if (OF_MEETINGS.contains(change.id())) {
            return change.scope().equals(MeasureTable.DEPENDENCY);
        }
        PublishedRow before = superseded.get(change.scope() + " " + change.key());
        return OF_REFERRALS.contains(change.id())
                && (before == null || before.shown())
                && isShown("porcentaje_atencion", change.scope(), change.key());
    }

    private boolean hidesTotal() {
        Row total = rows.get(new RowId(report.edition().snapshotId(), MeasureTable.TOTAL, ""));
        return Objects.nonNull(total)
                && !(decision.prints(total, Count.REFERRED) && decision.prints(total, Count.ATTENDED));
    }
}
