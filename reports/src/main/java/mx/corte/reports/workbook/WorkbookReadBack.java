package mx.corte.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.ReadBack;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the figures out of a finished workbook, with another library than the one that wrote it.
 *
 * <p>A figure is what a person sees in its cell, in the form of the data files: {@code 65.63} for 65.63 %,
 * {@code no_aplica} for "no aplica". An emptied cell comes back as an empty text. Texts longer than a cell holds, and
 * characters that XML does not know, come back as the workbook shows them.
 */
public final class WorkbookReadBack {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    /** Rows of a detail sheet that are read cell by cell, the ones above its data included. */
    private static final long SAMPLE = 1000;

    private static final String TOTAL = Texts.SHEETS.get("total");

    private static final String MEASURE = heading("Portada.medida");
    private static final String MEASURE_VALUE = heading("Portada.valor");
    private static final String GOAL = heading("Dependencias.meta").replace("%s", "");
    private static final String SHEET = heading("Portada.hoja");
    private static final String ROWS = heading("Portada.renglones");
    private static final String INDICATOR = heading("Indicadores.clave");
    private static final String INDICATOR_VALUE = heading("Indicadores.valor");
    private static final String DAYS = heading("Tiempos.dias");
    private static final String ANSWERS = heading("Tiempos.turnos");

    /**
     * A sheet whose rows are keys of a scope, and its last one the total.
     *
     * @param key headings whose texts make the key
     * @param name heading under which the total calls itself so
     * @param others further headings that are no measures
     */
    private record Grid(String sheet, String scope, List<String> key, String name, Set<String> others) {

        static Grid of(String sheet, String scope, String name, String... others) {
            return of(sheet, scope, List.of("clave"), name, others);
        }

        static Grid of(String sheet, String scope, List<String> key, String name, String... others) {
            return new Grid(
                    sheet,
                    scope,
                    key.stream().map(text -> heading(sheet + "." + text)).toList(),
                    heading(sheet + "." + name),
                    Stream.of(others).map(text -> heading(sheet + "." + text)).collect(Collectors.toSet()));
        }

        boolean isMeasure(String heading) {
            return !key.contains(heading)
                    && !name.equals(heading)
                    && !others.contains(heading)
                    && !heading.startsWith(GOAL);
        }

        void take(ReadTable.Line line, List<ReadBack> figures) {
            String keys = key.stream().map(line::text).collect(Collectors.joining("/"));
            boolean total = key.stream().allMatch(heading -> line.text(heading).isEmpty())
                    && line.text(name).equals(TOTAL);
            for (String heading : line.headings()) {
                if (isMeasure(heading)) {
                    figures.add(figure(
                            line,
                            heading,
                            MeasureNames.measure(heading),
                            total ? MeasureTable.TOTAL : scope,
                            total ? "" : keys));
                }
            }
        }
    }

    private static final List<Grid> GRIDS = List.of(
            Grid.of(SheetNames.DEPENDENCIES, MeasureTable.DEPENDENCY, "dependencia", "siglas", "vigente"),
            Grid.of(
                    SheetNames.UNITS,
                    MeasureTable.EXECUTING_UNIT,
                    List.of("dependencia", "unidad"),
                    "nombre_dependencia",
                    "nombre_unidad"),
            Grid.of(SheetNames.CHANNELS, MeasureTable.CHANNEL, "nombre"),
            Grid.of(SheetNames.TOPICS, MeasureTable.TOPIC, "nombre"),
            Grid.of(SheetNames.MUNICIPALITIES, MeasureTable.MUNICIPALITY, "nombre"),
            Grid.of(SheetNames.BACKLOG, MeasureTable.DEPENDENCY, "dependencia"));

    private static final String FOLIO = heading("Detalle.folio");

    /**
     * The totals of Portada, the indicators' values, all measures of Dependencias, Ejecutoras, Canales, Temas, Municipios, Rezago and
     * Reuniones with their total rows, and of Tiempos; what Control, Agenda, Cubo and Pivote add up to.
     *
     * @throws IOException when the file cannot be read or lacks a sheet or heading it should have
     */
    public List<ReadBack> read(Path xlsx) throws IOException {
        List<ReadBack> figures = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile(), WITH_FORMATS)) {
            each(workbook, SheetNames.COVER, List.of(MEASURE, MEASURE_VALUE), line -> {
                String measure = MeasureNames.measure(line.text(MEASURE));
                figures.add(figure(line, MEASURE_VALUE, measure, MeasureTable.TOTAL, ""));
            });
            each(workbook, SheetNames.INDICATORS, List.of(INDICATOR, INDICATOR_VALUE), line -> {
                String indicator = "indicador:" + line.text(INDICATOR);
                figures.add(figure(line, INDICATOR_VALUE, indicator, MeasureTable.TOTAL, ""));
            });
            for (Grid grid : GRIDS) {
                each(workbook, grid.sheet, grid.key, line -> grid.take(line, figures));
            }
            each(workbook, SheetNames.TIMES, List.of(DAYS, ANSWERS), line -> {
                String measure = MeasureNames.measure(line.text(DAYS));
                if (MeasureNames.isNamed(measure)) {
                    figures.add(figure(line, ANSWERS, measure, MeasureTable.TOTAL, ""));
                }
            });
            long cells = sheets(workbook).entrySet().stream()
                    .filter(sheet -> isOf(SheetNames.CUBE, sheet.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            figures.addAll(RepeatedCounts.of(workbook, cells));
        }
        return figures;
    }

    /**
     * Rows of data of each sheet, in the workbook's order, as the contents on Portada say.
     *
     * @throws IOException as {@link #read}
     */
    public Map<String, Long> sheets(Path xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile(), WITH_FORMATS)) {
            return sheets(workbook);
        }
    }

    private static Map<String, Long> sheets(ReadableWorkbook workbook) throws IOException {
        Map<String, Long> sheets = new LinkedHashMap<>();
        each(
                workbook,
                SheetNames.COVER,
                List.of(SHEET, ROWS),
                line -> sheets.put(line.text(SHEET), Long.valueOf(line.figure(ROWS))));
        return sheets;
    }

    /**
     * Rows of Detalle and of the sheets it goes on in. The first ones of each sheet are read cell by cell; all of them are counted in
     * the XML, and every byte is checked against the package's sums.
     *
     * @throws IOException as {@link #read}; also when a row is missing between others, bytes are damaged, or the contents say another
     *     number
     */
    public long detailRows(Path xlsx) throws IOException {
        long rows = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile(), WITH_FORMATS);
                ZipFile zip = new ZipFile(xlsx.toFile())) {
            SheetParts parts = new SheetParts(zip);
            Map<String, Long> listed = sheets(workbook);
            for (Sheet sheet : sheets(workbook, SheetNames.DETAIL)) {
                AtomicLong read = new AtomicLong();
                int header = ReadTable.forFirst(SAMPLE, sheet, List.of(FOLIO), line -> read.incrementAndGet());
                long counted = RowCount.below(header, zip, parts.of(sheet.getId()));
                if (read.get() != Math.min(counted, SAMPLE - header)) {
                    throw new IOException("sheet " + sheet.getName() + " has " + counted + " rows, but its first "
                            + SAMPLE + " read as " + read);
                }
                if (!Long.valueOf(counted).equals(listed.get(sheet.getName()))) {
                    throw new IOException("sheet " + sheet.getName() + " has " + counted
                            + " rows, and the contents say " + listed.get(sheet.getName()));
                }
                rows += counted;
            }
        }
        return rows;
    }

    private static ReadBack figure(ReadTable.Line line, String heading, String measure, String scope, String key) {
        return new ReadBack(line.place(heading), measure, scope, key, line.figure(heading));
    }

    static void each(ReadableWorkbook workbook, String table, List<String> headings, Consumer<ReadTable.Line> action)
            throws IOException {
        for (Sheet sheet : sheets(workbook, table)) {
            ReadTable.forEach(sheet, headings, action);
        }
    }

    /** A table's sheet, and those it goes on in. */
    private static List<Sheet> sheets(ReadableWorkbook workbook, String table) throws IOException {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> isOf(table, sheet.getName()))
                .toList();
        if (sheets.isEmpty()) {
            throw new IOException("the workbook has no sheet " + table);
        }
        return sheets;
    }

    private static boolean isOf(String table, String sheet) {
        return sheet.matches(table + "( \\d+)?");
    }

    static String heading(String key) {
        return Texts.SHEETS.label(key).header();
    }
}
