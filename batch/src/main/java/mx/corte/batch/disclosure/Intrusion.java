package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.transparency.PackRow;

/**
 * Brings everything together that was ever published about the quarter and its year, the rendered files first, and lets an
 * {@link Attacker} compute what was kept back. Knows the decision only by the secrets that must be safe.
 */
final class Intrusion {

    private final QuarterlyReport report;
    private final PackCells cells;
    private final Map<RowId, Row> rows;
    private final List<Sum> sums = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Map<RowId, Seen> seen = new TreeMap<>();
    private final Map<String, List<PublishedRow>> editions = new TreeMap<>();
    private final int k;

    Intrusion(
            QuarterlyReport report,
            List<IndicatorDefinition> definitions,
            Release release,
            Decision decision,
            List<PublishedRow> earlier,
            int k) {
        this.report = report;
        this.cells = new PackCells(report.edition().snapshotId(), definitions);
        this.rows = release.byId();
        this.k = k;
        sums.addAll(release.sums());
        secrets.addAll(decision.secrets());
        rows.keySet().forEach(id -> see(new Seen(id, null, null, null, null)));
        earlier.forEach(row -> editions.computeIfAbsent(row.edition(), none -> new ArrayList<>())
                .add(row));
    }

    /** @throws Problem of kind OUTPUT when a secret is not safe */
    void attack(List<PackRow> pack) {
        pack.forEach(row -> cells.seen(row).forEach(this::see));
        editions.values().forEach(this::remember);
        editions.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.quarter().equals(report.edition().quarter()))
                .forEach(this::recognise);
        addUpTheYear();
        seen.keySet().removeIf(id -> !isKnown(id));
        List<Breach> breaches = new Attacker(seen.values(), sums).breaches(secrets, k);
        if (!breaches.isEmpty()) {
            RowId first = breaches.get(0).secret().row();
            throw new Problem(
                    Problem.Kind.OUTPUT,
                    "disclosure.breach",
                    breaches.size(),
                    first.table(),
                    first.key(),
                    first.edition());
        }
    }

    /** An earlier edition's rows as it told them, and the small counts that it kept back. */
    private void remember(List<PublishedRow> edition) {
        edition.forEach(row -> see(row.seen()));
        sums.addAll(PublicRelease.sums(edition.stream().map(PublishedRow::id).toList()));
        for (PublishedRow row : edition) {
            Row counts = PublicRelease.open(row.id(), row.referred(), row.attended());
            if (counts.personal() && !row.shown()) {
                for (Count count : Count.values()) {
                    if (Row.small(counts.count(count), k)) {
                        secrets.add(new Secret(row.id(), count));
                    }
                }
            }
        }
    }

    /** Who finds a row in one version that the other keeps back will suppose that it is the same; where that is true, it counts. */
    private void recognise(PublishedRow before) {
        RowId id = new RowId(report.edition().snapshotId(), before.scope(), before.key());
        Row row = rows.get(id);
        Seen now = seen.get(id);
        if (row == null || now == null || !before.sameCounts(row)) {
            return;
        }
        boolean shownNow = now.referred() != null && now.attended() != null;
        if (shownNow != before.shown()) {
            sums.add(new Sum(id, List.of(before.id())));
        }
    }

    /** Counts since 1 January are the sum of the year's quarters, where all of them were published. */
    private void addUpTheYear() {
        Map<String, String> latest = new TreeMap<>();
        editions.forEach((edition, published) -> latest.put(published.get(0).quarter(), edition));
        latest.put(report.edition().quarter(), report.edition().snapshotId());
        TreeSet<String> upToNow = latest.keySet().stream()
                .filter(quarter -> quarter.compareTo(report.edition().quarter()) <= 0)
                .collect(Collectors.toCollection(TreeSet::new));
        int number =
                report.edition().quarter().charAt(report.edition().quarter().length() - 1) - '0';
        List<RowId> inYear = seen.keySet().stream()
                .filter(id -> id.edition().equals(PackCells.IN_YEAR))
                .toList();
        for (RowId id : inYear) {
            List<RowId> parts = latest.entrySet().stream()
                    .filter(edition -> upToNow.contains(edition.getKey()))
                    .map(edition -> new RowId(edition.getValue(), id.table(), id.key()))
                    .filter(seen::containsKey)
                    .toList();
            if (upToNow.size() == number && !parts.isEmpty()) {
                sums.add(new Sum(id, parts));
            } else {
                seen.remove(id);
            }
        }
    }

    private boolean isKnown(RowId id) {
        return !id.edition().equals(report.edition().snapshotId()) || rows.containsKey(id);
    }

    private void see(Seen row) {
        seen.merge(row.id(), row, Seen::and);
    }
}
