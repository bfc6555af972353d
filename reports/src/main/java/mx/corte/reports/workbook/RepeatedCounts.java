package mx.corte.reports.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.ReadBack;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * What a workbook counts again, beside its sheets of measures: Control, the meetings by modality, the cube and the pivot table over it.
 *
 * <p>What adds up to a measure comes back as that measure. What is no measure must agree with another place of the workbook; where it
 * does not, it comes back as a figure that no snapshot has.
 */
final class RepeatedCounts {

    /** Rows of the cube above which its cells are not read: reading a million would take longer than writing them. */
    private static final long MOST_CELLS = 100_000;

    private static final String TOTAL = Texts.SHEETS.get("total");
    private static final String GRAND_TOTAL = Texts.SHEETS.get("pivote.total");
    private static final String YES = Texts.SHEETS.get("si");
    private static final List<String> OF_YEAR = List.of("turnadas", "atendidas");

    private final ReadableWorkbook workbook;
    private final List<ReadBack> figures = new ArrayList<>();

    private RepeatedCounts(ReadableWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param cells rows of the cube */
    static List<ReadBack> of(ReadableWorkbook workbook, long cells) throws IOException {
        RepeatedCounts counts = new RepeatedCounts(workbook);
        counts.control();
        counts.meetings();
        if (cells > 0) {
            counts.pivot();
        }
        if (cells <= MOST_CELLS) {
            counts.cube();
        }
        return counts.figures;
    }

    private void control() throws IOException {
        String subject = heading("Control.que_se_cuenta");
        String inSheet = heading("Control.en_hoja");
        String inSnapshot = heading("Control.en_corte");
        each(SheetNames.CONTROL, List.of(subject, inSheet, inSnapshot), line -> {
            String measure = MeasureNames.measure(line.text(subject));
            if (MeasureNames.isNamed(measure)) {
                add(line, inSnapshot, measure, MeasureTable.TOTAL, "");
            }
            if (isNumber(line.figure(inSnapshot))) {
                same(line, inSheet, line.figure(inSnapshot));
            }
        });
        String read = heading("Control.leidas");
        String accepted = heading("Control.aceptadas");
        String rejected = heading("Control.rechazadas");
        each(SheetNames.CONTROL, List.of(read, accepted, rejected), line -> {
            long sum = Long.parseLong(line.figure(accepted)) + Long.parseLong(line.figure(rejected));
            same(line, read, String.valueOf(sum));
        });
        String listed = heading("Control.en_lista");
        String rows = heading("Control.renglones");
        each(SheetNames.CONTROL, List.of(listed, rows), line -> same(line, listed, line.figure(rows)));
    }

    private void meetings() throws IOException {
        Map<String, Map<String, Long>> held = held();
        String key = heading("Reuniones.clave");
        String name = heading("Reuniones.dependencia");
        each(SheetNames.MEETINGS, List.of(key, name), line -> {
            boolean total = line.text(key).isEmpty() && line.text(name).equals(TOTAL);
            String scope = total ? MeasureTable.TOTAL : MeasureTable.DEPENDENCY;
            Map<String, Long> counts = held.getOrDefault(line.text(key), Map.of());
            for (String column : line.headings()) {
                String measure = MeasureNames.measure(column);
                if (MeasureNames.isNamed(measure)) {
                    add(line, column, measure, scope, line.text(key));
                } else if (!column.equals(key) && !column.equals(name)) {
                    same(line, column, String.valueOf(counts.getOrDefault(column, 0L)));
                }
            }
        });
        held.forEach((dependency, counts) -> figures.add(new ReadBack(
                SheetNames.MEETING_LIST,
                "reuniones_realizadas",
                dependency.isEmpty() ? MeasureTable.TOTAL : MeasureTable.DEPENDENCY,
                dependency,
                String.valueOf(
                        counts.values().stream().mapToLong(Long::longValue).sum()))));
    }

    /** Meetings of the quarter that Agenda lists, by dependencia, the empty one for all of them, and heading of their modality. */
    private Map<String, Map<String, Long>> held() throws IOException {
        Map<String, Map<String, Long>> held = new HashMap<>();
        String dependency = heading("Agenda.dependencia");
        String counts = heading("Agenda.cuenta");
        String modality = heading("Agenda.modalidad");
        each(SheetNames.MEETING_LIST, List.of(dependency, counts, modality), line -> {
            if (line.text(counts).equals(YES)) {
                String column = MeetingTable.heldAs(line.text(modality)).header();
                for (String key : List.of("", line.text(dependency))) {
                    held.computeIfAbsent(key, first -> new HashMap<>()).merge(column, 1L, Long::sum);
                }
            }
        });
        return held;
    }

    private void pivot() throws IOException {
        String key = heading("Cubo.dependencia");
        List<String> columns = OF_YEAR.stream().map(PivotSheet::data).toList();
        each(SheetNames.PIVOT, List.of(key, columns.get(0), columns.get(1)), line -> {
            boolean total = line.text(key).equals(GRAND_TOTAL);
            for (int i = 0; i < columns.size(); i++) {
                add(
                        line,
                        columns.get(i),
                        ofYear(i),
                        total ? MeasureTable.TOTAL : MeasureTable.DEPENDENCY,
                        total ? "" : line.text(key));
            }
        });
    }

    private void cube() throws IOException {
        Map<String, long[]> sums = new HashMap<>();
        String key = heading("Cubo.dependencia");
        List<String> columns =
                OF_YEAR.stream().map(column -> heading("Cubo." + column)).toList();
        each(SheetNames.CUBE, List.of(key, columns.get(0), columns.get(1)), line -> {
            for (int i = 0; i < columns.size(); i++) {
                sums.computeIfAbsent(line.text(key), first -> new long[2])[i] +=
                        Long.parseLong(line.figure(columns.get(i)));
            }
        });
        sums.forEach((dependency, sum) -> {
            for (int i = 0; i < sum.length; i++) {
                figures.add(new ReadBack(
                        SheetNames.CUBE, ofYear(i), MeasureTable.DEPENDENCY, dependency, String.valueOf(sum[i])));
            }
        });
    }

    private static String ofYear(int column) {
        return OF_YEAR.get(column) + "_acumulado";
    }

    private void add(ReadTable.Line line, String column, String measure, String scope, String key) {
        figures.add(new ReadBack(line.place(column), measure, scope, key, line.figure(column)));
    }

    private void same(ReadTable.Line line, String column, String expected) {
        if (!line.figure(column).equals(expected)) {
            figures.add(new ReadBack(line.place(column), column, "", "", line.figure(column)));
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+");
    }

    private void each(String table, List<String> headings, Consumer<ReadTable.Line> action) throws IOException {
        WorkbookReadBack.each(workbook, table, headings, action);
    }

    private static String heading(String key) {
        return WorkbookReadBack.heading(key);
    }
}
