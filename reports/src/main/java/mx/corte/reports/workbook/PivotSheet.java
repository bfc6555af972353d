package mx.corte.reports.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pivote: a pivot table over Cubo, the year's referrals by dependencia, to be turned by channel, topic and so on. Its cells hold what
 * it shows at first; spreadsheets refresh it when they open it.
 */
final class PivotSheet {

    private static final List<String> FILTERS = List.of("canal", "tema", "municipio", "estatus", "mes");
    private static final int WIDTH = 24;
    /** Rows from the first filter to the headings: an empty one lies between. */
    private static final int TO_HEADINGS = FILTERS.size() + 1;

    private PivotSheet() {}

    /** @param sheets of the cube: a pivot table has one source, so of several there is none */
    static void write(Book book, Table<Cube.Cell> table, Cube cube, int sheets) {
        BlockSheet sheet = new BlockSheet(book, SheetNames.PIVOT, WIDTH, WIDTH, WIDTH);
        sheet.title(Texts.SHEETS.get("pivote.titulo"));
        sheet.sentence(Texts.SHEETS.get(sheets == 1 && cube.size() > 0 ? "pivote.uso" : "pivote.no_cabe"));
        int rows = 0;
        if (sheets == 1 && cube.size() > 0) {
            SheetEntry source = book.first(table, cube.size());
            Map<String, long[]> sums = new TreeMap<>();
            cube.cells().forEach(cell -> {
                long[] sum = sums.computeIfAbsent(cell.dependency(), key -> new long[2]);
                sum[0] += cell.referred();
                sum[1] += cell.attended();
            });
            sheet.gap();
            int top = sheet.nextRow();
            cells(sheet, sums);
            rows = sums.size();
            PivotParts.add(
                    book.packaged(),
                    SheetNames.PIVOT,
                    source,
                    top + TO_HEADINGS,
                    rows,
                    FILTERS.stream().map(PivotSheet::header).toList(),
                    header("dependencia"),
                    List.of(header("turnadas"), header("atendidas")));
        }
        book.written(new SheetEntry(SheetNames.PIVOT, SheetNames.PIVOT, 1, List.of(), sheet.nextRow(), rows));
    }

    private static void cells(BlockSheet sheet, Map<String, long[]> sums) {
        for (String filter : FILTERS) {
            sheet.line(pen -> {
                pen.text(header(filter));
                sheet.at(pen, 1).text(Texts.SHEETS.get("pivote.todas"));
            });
        }
        sheet.gap();
        sheet.headings(List.of(header("dependencia"), data("turnadas"), data("atendidas")));
        Map<String, long[]> lines = new LinkedHashMap<>(sums);
        long[] total = new long[2];
        sums.values().forEach(sum -> {
            total[0] += sum[0];
            total[1] += sum[1];
        });
        lines.put(Texts.SHEETS.get("pivote.total"), total);
        lines.forEach((name, sum) -> sheet.line(pen -> {
            pen.text(name);
            sheet.at(pen, 1).count(sum[0]);
            sheet.at(pen, 2).count(sum[1]);
        }));
    }

    private static String header(String key) {
        return Texts.SHEETS.label("Cubo." + key).header();
    }

    /** A data field must not be called as its column. */
    static String data(String key) {
        return PivotParts.dataName(header(key));
    }
}
