package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.SuppressionShare;
import mx.corte.reports.transparency.OpenTables;
import mx.corte.reports.transparency.PackRow;

/** What the public is told of a quarter, decided once, before anything is drawn. */
public final class Disclosure {

    private final QuarterlyReport report;
    private final List<IndicatorDefinition> definitions;
    private final List<PublishedRow> earlier;
    private final int k;
    private final Release release;
    private final Decision decision;

    private Disclosure(
            QuarterlyReport report, List<IndicatorDefinition> definitions, List<PublishedRow> earlier, int k) {
        this.report = report;
        this.definitions = List.copyOf(definitions);
        this.earlier = List.copyOf(earlier);
        this.k = k;
        this.release = PublicRelease.of(report, versions());
        this.decision = Suppression.of(release, k);
    }

    /**
     * Decides.
     *
     * @param definitions what the report's indicators are made of
     * @param earlier what the public was told before about quarters of the same year, earlier versions of this one included
     * @param k counts of 1..k-1 are small
     * @throws Problem of kind OUTPUT when a small cell cannot be protected
     */
    public static Disclosure of(
            QuarterlyReport report, List<IndicatorDefinition> definitions, List<PublishedRow> earlier, int k) {
        return new Disclosure(report, definitions, earlier, k);
    }

    /** The report without what is kept back and without anything internal. */
    public QuarterlyReport publicCopy() {
        return new PublicCopy(report, definitions, release, decision, earlier).report();
    }

    /** To be remembered with the publication. */
    public List<PublishedRow> rows() {
        return release.rows().stream()
                .map(row -> new PublishedRow(
                        report.edition().quarter(),
                        report.edition().revision(),
                        row.id().table(),
                        row.id().key(),
                        row.referred(),
                        row.attended(),
                        decision.prints(row, Count.REFERRED),
                        decision.prints(row, Count.ATTENDED)))
                .toList();
    }

    /**
     * Attacks what was rendered.
     *
     * @param pack everything that stands in the public folder
     * @throws Problem of kind OUTPUT when it gives anything away
     */
    public void inspect(List<PackRow> pack) {
        new Intrusion(report, definitions, release, decision, earlier, k).attack(pack);
        new Figures(report, release, decision).search(pack);
    }

    /** How much is kept back, by table. */
    public List<SuppressionShare> shares() {
        Map<String, List<PublishedRow>> tables = new TreeMap<>();
        rows().stream().filter(row -> !row.key().isEmpty()).forEach(row -> tables.computeIfAbsent(
                        row.scope(), none -> new ArrayList<>())
                .add(row));
        return tables.entrySet().stream()
                .map(table -> share(OpenTables.name(table.getKey()), table.getValue()))
                .toList();
    }

    private static SuppressionShare share(String table, List<PublishedRow> rows) {
        return new SuppressionShare(
                table,
                rows.size(),
                rows.stream().filter(row -> !row.shown()).count(),
                rows.stream()
                        .mapToLong(row -> (row.referred() > 0 ? 1 : 0) + (row.attended() > 0 ? 1 : 0))
                        .sum(),
                rows.stream()
                        .mapToLong(row -> (row.showsReferred() ? 0 : 1) + (row.showsAttended() ? 0 : 1))
                        .sum());
    }

    private List<PublishedRow> versions() {
        return earlier.stream()
                .filter(row -> row.quarter().equals(report.edition().quarter()))
                .toList();
    }
}
