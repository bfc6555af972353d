package mx.corte.reports.workbook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;

/** What other sheets need of the detail, counted while its rows are written: they come by once. */
final class DetailPass {

    private final LocalDate yearStart;
    private final LocalDate last;
    private final Cube cube;
    private final SortedMap<Integer, Long> days = new TreeMap<>();
    private final Map<String, long[]> cohort = new HashMap<>();
    private boolean readableDays = true;

    DetailPass(QuarterlyReport report) {
        Edition edition = report.edition();
        this.yearStart = edition.start().withDayOfYear(1);
        this.last = edition.cutoff().isBefore(edition.end()) ? edition.cutoff() : edition.end();
        this.cube = new Cube(key -> !report.name(MeasureTable.MUNICIPALITY, key).equals(key));
    }

    /** The same rows, looked at as they go by. */
    Rows<ReferralRow> watch(Rows<ReferralRow> rows) {
        return action -> rows.forEach(row -> {
            take(row);
            action.accept(row);
        });
    }

    private void take(ReferralRow row) {
        readableDays &= row.referred().getYear() >= CellPen.FIRST_YEAR;
        if (row.inCohort()) {
            cohort.computeIfAbsent(row.dependency(), key -> new long[1])[0]++;
            if (row.businessDays() != null) {
                days.merge(row.businessDays(), 1L, Long::sum);
            }
        }
        if (row.counts()
                && !row.referred().isBefore(yearStart)
                && !row.referred().isAfter(last)) {
            cube.add(row);
        }
    }

    Cube cube() {
        return cube;
    }

    /** Answers of the quarter's cohort by business days they took. */
    SortedMap<Integer, Long> days() {
        return days;
    }

    long answers() {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Referrals of the quarter's cohort. */
    long cohort() {
        return cohort.values().stream().mapToLong(count -> count[0]).sum();
    }

    /** Whether counting the sheet gives what was published: every day is a date to Excel, and no row is missing. */
    boolean isCountable(QuarterlyReport report) {
        return readableDays
                && report.dependencies().stream().allMatch(dependency -> {
                    Long published = report.measures()
                            .get("turnadas", MeasureTable.DEPENDENCY, dependency.key())
                            .numerator();
                    return published != null && published == cohort.getOrDefault(dependency.key(), new long[1])[0];
                });
    }
}
