package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;

/**
 * The rows of a quarter's public tables and the sums that tie them.
 *
 * <p>What earlier versions of the quarter did binds this one: a row they kept back stays back, and one they showed with the same
 * counts is shown again, because keeping it back would hide nothing.
 */
final class PublicRelease {

    static final List<String> SCOPES = List.of(
            MeasureTable.TOTAL,
            MeasureTable.DEPENDENCY,
            MeasureTable.EXECUTING_UNIT,
            MeasureTable.CHANNEL,
            MeasureTable.TOPIC,
            MeasureTable.MUNICIPALITY);

    private static final Set<String> PERSONAL =
            Set.of(MeasureTable.EXECUTING_UNIT, MeasureTable.TOPIC, MeasureTable.MUNICIPALITY);

    private PublicRelease() {}

    /** @param versions rows that earlier versions of the same quarter published */
    static Release of(QuarterlyReport report, List<PublishedRow> versions) {
        Map<String, List<PublishedRow>> earlier = new TreeMap<>();
        versions.forEach(row -> earlier.computeIfAbsent(row.scope() + " " + row.key(), name -> new ArrayList<>())
                .add(row));
        List<Row> rows = new ArrayList<>();
        for (String scope : SCOPES) {
            for (String key : report.measures().keys(scope)) {
                Figure referred = report.measures().get("turnadas", scope, key).figure();
                Figure attended = report.measures().get("atendidas", scope, key).figure();
                if (referred instanceof Figure.Value all && attended instanceof Figure.Value done) {
                    rows.add(row(
                            new RowId(report.edition().snapshotId(), scope, key),
                            all.amount().longValueExact(),
                            done.amount().longValueExact(),
                            earlier.getOrDefault(scope + " " + key, List.of())));
                }
            }
        }
        return new Release(rows, sums(rows.stream().map(Row::id).toList()));
    }

    /** The sums among the rows of one edition: every table adds up to the total, units to their dependencia. */
    static List<Sum> sums(Collection<RowId> rows) {
        Map<RowId, List<RowId>> parts = new TreeMap<>();
        List<RowId> dependencies = rows.stream()
                .filter(row -> row.table().equals(MeasureTable.DEPENDENCY))
                .sorted(Comparator.<RowId>comparingInt(row -> -row.key().length())
                        .thenComparing(row -> row))
                .toList();
        for (RowId row : rows) {
            if (row.table().equals(MeasureTable.EXECUTING_UNIT)) {
                dependencies.stream()
                        .filter(dependency -> row.key().startsWith(dependency.key() + "/"))
                        .findFirst()
                        .ifPresent(dependency -> parts.computeIfAbsent(dependency, none -> new ArrayList<>())
                                .add(row));
            } else if (!row.table().equals(MeasureTable.TOTAL)) {
                // one list per table: the name stands for the total until the sums are made
                parts.computeIfAbsent(
                                new RowId(row.edition(), MeasureTable.TOTAL, row.table()), none -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Sum> sums = new ArrayList<>();
        parts.forEach((whole, summands) -> sums.add(new Sum(
                whole.table().equals(MeasureTable.TOTAL) ? new RowId(whole.edition(), MeasureTable.TOTAL, "") : whole,
                summands)));
        return sums;
    }

    /** A row that nothing was said about before. */
    static Row open(RowId id, long referred, long attended) {
        return new Row(id, referred, attended, PERSONAL.contains(id.table()), Row.State.OPEN, loss(id.table()));
    }

    private static Row row(RowId id, long referred, long attended, List<PublishedRow> earlier) {
        Row open = open(id, referred, attended);
        return open.in(earlier.stream()
                .filter(row -> referred > 0)
                .map(row -> row.binds(open))
                .max(Comparator.naturalOrder())
                .orElse(Row.State.OPEN));
    }

    /** What readers lose: totals above all, then whole dependencias and channels. */
    private static int loss(String table) {
        return switch (table) {
            case MeasureTable.TOTAL -> 10_000;
            case MeasureTable.DEPENDENCY, MeasureTable.CHANNEL -> 300;
            default -> 100;
        };
    }
}
