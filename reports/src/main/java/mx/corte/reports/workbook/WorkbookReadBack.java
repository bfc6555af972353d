package mx.corte.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
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

    private static final String MEASURE = heading("Resumen.medida");
    private static final String MEASURE_VALUE = heading("Resumen.valor");
    private static final String INDICATOR = heading("Indicadores.clave");
    private static final String INDICATOR_VALUE = heading("Indicadores.valor");
    private static final String DEPENDENCY = heading("Dependencias.clave");
    private static final String DEPENDENCY_NAME = heading("Dependencias.dependencia");
    private static final Set<String> OF_DEPENDENCY =
            Set.of(DEPENDENCY, DEPENDENCY_NAME, heading("Dependencias.siglas"), heading("Dependencias.vigente"));
    private static final String UNIT_DEPENDENCY = heading("Ejecutoras.dependencia");
    private static final String UNIT = heading("Ejecutoras.unidad");
    private static final Set<String> OF_UNIT = Set.of(
            UNIT_DEPENDENCY, UNIT, heading("Ejecutoras.nombre_dependencia"), heading("Ejecutoras.nombre_unidad"));
    private static final String FOLIO = heading("Detalle.folio");

    /**
     * The totals of Resumen, the indicators' values, all of Dependencias with its total row, and Ejecutoras.
     *
     * @throws IOException when the file cannot be read or lacks a sheet or heading it should have
     */
    public List<ReadBack> read(Path xlsx) throws IOException {
        List<ReadBack> figures = new ArrayList<>();
        each(
                xlsx,
                SheetNames.SUMMARY,
                List.of(MEASURE, MEASURE_VALUE),
                line -> figures.add(
                        figure(line, MEASURE_VALUE, MeasureNames.measure(line.text(MEASURE)), MeasureTable.TOTAL, "")));
        each(
                xlsx,
                SheetNames.INDICATORS,
                List.of(INDICATOR, INDICATOR_VALUE),
                line -> figures.add(
                        figure(line, INDICATOR_VALUE, "indicador:" + line.text(INDICATOR), MeasureTable.TOTAL, "")));
        each(xlsx, SheetNames.DEPENDENCIES, List.of(DEPENDENCY, DEPENDENCY_NAME), line -> {
            String key = line.text(DEPENDENCY);
            boolean total = key.isEmpty() && line.text(DEPENDENCY_NAME).equals(TOTAL);
            measures(line, OF_DEPENDENCY, total ? MeasureTable.TOTAL : MeasureTable.DEPENDENCY, key, figures);
        });
        each(xlsx, SheetNames.UNITS, List.of(UNIT_DEPENDENCY, UNIT), line -> {
            String key = line.text(UNIT_DEPENDENCY) + "/" + line.text(UNIT);
            measures(line, OF_UNIT, MeasureTable.EXECUTING_UNIT, key, figures);
        });
        return figures;
    }

    /**
     * Rows of Detalle and of the sheets it goes on in. The first ones of each sheet are read cell by cell; all of them are counted in
     * the XML, and every byte is checked against the package's sums.
     *
     * @throws IOException as {@link #read}; also when a row is missing between others, or bytes are damaged
     */
    public long detailRows(Path xlsx) throws IOException {
        long rows = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile(), WITH_FORMATS);
                ZipFile zip = new ZipFile(xlsx.toFile())) {
            SheetParts parts = new SheetParts(zip);
            for (Sheet sheet : sheets(workbook, SheetNames.DETAIL)) {
                AtomicLong read = new AtomicLong();
                int header = ReadTable.forFirst(SAMPLE, sheet, List.of(FOLIO), line -> read.incrementAndGet());
                long counted = RowCount.below(header, zip, parts.of(sheet.getId()));
                if (read.get() != Math.min(counted, SAMPLE - header)) {
                    throw new IOException("sheet " + sheet.getName() + " has " + counted + " rows, but its first "
                            + SAMPLE + " read as " + read);
                }
                rows += counted;
            }
        }
        return rows;
    }

    private static void measures(
            ReadTable.Line line, Set<String> others, String scope, String key, List<ReadBack> figures) {
        for (String heading : line.headingsBut(others)) {
            figures.add(figure(line, heading, MeasureNames.measure(heading), scope, key));
        }
    }

    private static ReadBack figure(ReadTable.Line line, String heading, String measure, String scope, String key) {
        return new ReadBack(line.place(heading), measure, scope, key, line.figure(heading));
    }

    private static void each(Path xlsx, String table, List<String> headings, Consumer<ReadTable.Line> action)
            throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile(), WITH_FORMATS)) {
            for (Sheet sheet : sheets(workbook, table)) {
                ReadTable.forEach(sheet, headings, action);
            }
        }
    }

    /** A table's sheet, and those it goes on in. */
    private static List<Sheet> sheets(ReadableWorkbook workbook, String table) throws IOException {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> sheet.getName().matches(table + "( \\d+)?"))
                .toList();
        if (sheets.isEmpty()) {
            throw new IOException("the workbook has no sheet " + table);
        }
        return sheets;
    }

    private static String heading(String key) {
        return Texts.SHEETS.label(key).header();
    }
}
