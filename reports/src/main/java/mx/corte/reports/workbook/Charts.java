package mx.corte.reports.workbook;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Unit;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Which columns are drawn as charts, and where. A chart of nothing is not drawn. */
final class Charts {

    private static final int HEIGHT = 22;

    private final Book book;
    private final QuarterlyReport report;

    Charts(Book book, QuarterlyReport report) {
        this.book = book;
        this.report = report;
    }

    /** All of them; the sheets are written. */
    void draw(SortedMap<Integer, Long> days) {
        trend();
        attention();
        if (!days.isEmpty()) {
            times(days);
        }
        backlog();
    }

    /** Below the indicators. */
    private void trend() {
        SheetEntry indicators = entry(SheetNames.INDICATORS);
        List<String> quarters = TrendTable.quarters(report);
        List<NativeChart.Series> series = report.indicators().stream()
                .filter(indicator -> indicator.unit() == Unit.PERCENT)
                .map(indicator -> new NativeChart.Series(
                        TrendTable.header(report, indicator),
                        quarters.stream()
                                .map(quarter -> fraction(TrendTable.published(indicator, quarter)))
                                .toList()))
                .toList();
        if (anything(series)) {
            int top = (int) indicators.lastRow() + 1;
            chart(indicators, 0, top, 8, "tendencia", entry(SheetNames.TREND), header("Tendencia.trimestre"), quarters)
                    .lines(series);
        }
    }

    /** Below the dependencias, their total and the notes, beside the columns that every printed page repeats. */
    private void attention() {
        SheetEntry dependencies = entry(SheetNames.DEPENDENCIES);
        List<NativeChart.Series> series = List.of(dependencySeries("turnadas"), dependencySeries("atendidas"));
        if (anything(series)) {
            int left = DependencyTable.KEY_AND_NAME;
            int top = (int) dependencies.lastRow() + 5;
            String key = header("Dependencias.clave");
            chart(dependencies, left, top, left + 12, "atencion", dependencies, key, keys())
                    .bars(false, 60, series);
        }
    }

    private void times(SortedMap<Integer, Long> days) {
        SheetEntry times = entry(SheetNames.TIMES);
        List<Integer> all = IntStream.rangeClosed(0, days.lastKey()).boxed().toList();
        NativeChart.Series answers = new NativeChart.Series(
                header("Tiempos.turnos"),
                all.stream().map(day -> (double) days.getOrDefault(day, 0L)).toList());
        List<String> categories = all.stream().map(String::valueOf).toList();
        chart(times, 5, times.firstRow() - 2, 12, "tiempos", times, header("Tiempos.dias"), categories)
                .bars(false, 10, List.of(answers));
    }

    /** Below the dependencias and their total. */
    private void backlog() {
        SheetEntry backlog = entry(SheetNames.BACKLOG);
        List<NativeChart.Series> series = LiveCounts.AGES.stream()
                .map(age -> dependencySeries("rezago_" + age))
                .toList();
        if (anything(series)) {
            int top = (int) backlog.lastRow() + 2;
            chart(backlog, 0, top, backlog.labels().size(), "rezago", backlog, header("Rezago.clave"), keys())
                    .bars(true, 40, series);
        }
    }

    private static boolean anything(List<NativeChart.Series> series) {
        return series.stream().flatMap(one -> one.values().stream()).anyMatch(value -> value != null && value != 0);
    }

    private NativeChart.Series dependencySeries(String measure) {
        return new NativeChart.Series(
                MeasureNames.label(measure).header(),
                report.dependencies().stream()
                        .map(dependency -> number(report.measures()
                                .get(measure, MeasureTable.DEPENDENCY, dependency.key())
                                .figure()))
                        .toList());
    }

    private NativeChart chart(
            SheetEntry on,
            int left,
            int top,
            int right,
            String title,
            SheetEntry source,
            String category,
            List<String> categories) {
        XSSFSheet sheet = book.packaged().getSheet(on.name());
        return new NativeChart(
                sheet,
                new CellReference(top, left),
                new CellReference(top + HEIGHT, right),
                Texts.SHEETS.get("grafica." + title),
                source,
                category,
                categories);
    }

    private List<String> keys() {
        return report.dependencies().stream().map(DependencyEntry::key).toList();
    }

    private SheetEntry entry(String sheet) {
        return book.entries(sheet).get(0);
    }

    private static String header(String key) {
        return Texts.SHEETS.label(key).header();
    }

    private static @Nullable Double number(Figure figure) {
        return figure instanceof Figure.Value value ? value.amount().doubleValue() : null;
    }

    private static @Nullable Double fraction(Figure figure) {
        return figure instanceof Figure.Value value
                ? value.amount().movePointLeft(2).doubleValue()
                : null;
    }
}
