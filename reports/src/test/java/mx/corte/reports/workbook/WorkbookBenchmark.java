package mx.corte.reports.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The same detail written by this program, by fastexcel, by POI and, where the machine has it, by XlsxWriter, one after the other on the
 * same machine: seconds, rows and megabytes of file per second. The others get values only, without formats, which favours them.
 *
 * <p>Argument: rows. The heap is the virtual machine's.
 */
public final class WorkbookBenchmark {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 3);
    private static final List<String> STATUSES = List.of("ATENDIDA", "ATENDIDA", "ATENDIDA", "EN_TRAMITE", "CANCELADA");

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void write(Path file) throws IOException;
    }

    /** Writes a file and says how long it took. */
    @FunctionalInterface
    private interface Timing {
        double write(Path file) throws IOException;
    }

    private WorkbookBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        long rows = Long.parseLong(arguments[0]);
        Path folder = Files.createDirectories(Path.of("target", "benchmark-workbook"));
        System.out.printf(
                Locale.ROOT,
                "%d rows x 19 columns, heap %d MB, %d cores, Java %s, load average %.1f%n",
                rows,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        time("(warming up)", folder, 20_000, file -> new AnalystWorkbook().write(report(20_000), file));
        time("detail sheet alone", folder, rows, file -> detail(report(rows), file));
        double whole = time("whole workbook", folder, rows, file -> new AnalystWorkbook().write(report(rows), file));
        time("fastexcel, level 3", folder, rows, file -> fastexcel(file, rows, 3));
        time("POI SXSSF", folder, rows, file -> poi(file, rows));
        Optional<XlsxWriter> python = XlsxWriter.onThisMachine();
        if (python.isPresent()) {
            double seconds =
                    print("XlsxWriter", folder, rows, file -> python.get().write(values(rows), file));
            System.out.printf(Locale.ROOT, "whole workbook: 1/%.1f of XlsxWriter's time%n", seconds / whole);
        } else {
            System.out.println("XlsxWriter: not measured, no python3 here has it");
        }
    }

    private static double time(String name, Path folder, long rows, Writing writing) throws IOException {
        return print(name, folder, rows, file -> {
            System.gc();
            long start = System.nanoTime();
            writing.write(file);
            return (System.nanoTime() - start) / 1e9;
        });
    }

    private static double print(String name, Path folder, long rows, Timing timing) throws IOException {
        Path file = folder.resolve("libro.xlsx");
        double seconds = timing.write(file);
        double megabytes = Files.size(file) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-22s %7.1f s %,11.0f rows/s %7.1f MB %6.1f MB/s%n",
                name,
                seconds,
                rows / seconds,
                megabytes,
                megabytes / seconds);
        Files.delete(file);
        return seconds;
    }

    private static Rows<List<@Nullable Object>> values(long rows) {
        return action -> detail(rows).forEach(row -> action.accept(values(row)));
    }

    private static void detail(QuarterlyReport report, Path file) throws IOException {
        try (Book book = new Book(report.edition())) {
            Table<ReferralRow> table = DetailTable.of(report.detail());
            TableWriter.place(book, table, EncodedRows.of(book, table, Long.MAX_VALUE));
            book.save(file);
        }
    }

    private static void fastexcel(Path file, long rows, int level) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Corte", "1.0")) {
            workbook.setCompressionLevel(level);
            Worksheet sheet = workbook.newWorksheet("Detalle");
            int[] at = new int[1];
            detail(rows).forEach(row -> {
                int r = at[0]++;
                List<@Nullable Object> values = values(row);
                for (int c = 0; c < values.size(); c++) {
                    Object value = values.get(c);
                    if (value instanceof Number number) {
                        sheet.value(r, c, number);
                    } else if (value instanceof String text) {
                        sheet.inlineString(r, c, text);
                    }
                }
                if (at[0] % 500 == 0) {
                    flush(sheet);
                }
            });
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void poi(Path file, long rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, false);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Detalle");
            int[] at = new int[1];
            detail(rows).forEach(row -> {
                Row line = sheet.createRow(at[0]++);
                List<@Nullable Object> values = values(row);
                for (int c = 0; c < values.size(); c++) {
                    Object value = values.get(c);
                    Cell cell = line.createCell(c);
                    if (value instanceof Number number) {
                        cell.setCellValue(number.doubleValue());
                    } else if (value instanceof String text) {
                        cell.setCellValue(text);
                    }
                }
            });
            workbook.write(out);
        }
    }

    /** What the detail's columns hold. */
    private static List<@Nullable Object> values(ReferralRow row) {
        return Arrays.asList(
                row.folio(),
                row.number(),
                CellPen.serial(row.received()),
                row.channel(),
                row.topic(),
                row.municipality(),
                row.dependency(),
                CellPen.serial(row.referred()),
                row.executingUnit(),
                row.status(),
                row.answered() == null ? null : CellPen.serial(row.answered()),
                row.documents(),
                row.counts() ? "sí" : "no",
                row.inCohort() ? "sí" : "no",
                row.attended() ? "sí" : "no",
                CellPen.serial(row.due()),
                row.businessDays() == null ? "no aplica" : row.businessDays(),
                FigureWords.of(row.timeliness()),
                row.age() == null ? "no aplica" : row.age());
    }

    private static QuarterlyReport report(long rows) {
        QuarterlyReport frame = ReportFixture.report(22, false);
        return new QuarterlyReport(
                frame.edition(),
                frame.indicators(),
                frame.measures(),
                frame.dependencies(),
                frame.names(),
                frame.meetings(),
                frame.intake(),
                frame.inconsistentByReason(),
                frame.notes(),
                frame.rejects(),
                frame.inconsistencies(),
                rows,
                detail(rows));
    }

    /** As scattered as a year's petitions: 22 dependencias, 5 units, 6 channels, 15 topics, 125 municipios. */
    private static Rows<ReferralRow> detail(long rows) {
        return action -> LongStream.range(0, rows).forEach(i -> action.accept(row(i)));
    }

    private static ReferralRow row(long i) {
        // spreads consecutive numbers over the whole range
        int mixed = (int) ((i * 0x9E3779B97F4A7C15L) >>> 33);
        LocalDate referred = DAY.plusDays(mixed % 361);
        String status = STATUSES.get(mixed % 5);
        boolean attended = mixed % 5 < 3;
        boolean cohort = mixed % 5 < 4 && referred.getMonthValue() > 9;
        int days = mixed % 37;
        return new ReferralRow(
                "CAC-2022-" + (1_000_000 + i),
                1,
                referred.minusDays(mixed % 4),
                "CANAL_" + mixed % 6,
                "Tema con un nombre " + mixed % 15,
                String.valueOf(15_001 + mixed % 125),
                "D" + (1 + mixed % 22),
                referred,
                "U" + mixed % 5,
                status,
                attended ? referred.plusDays(days) : null,
                mixed % 3,
                mixed % 5 < 4,
                cohort,
                attended,
                referred.plusDays(21),
                attended ? days : null,
                attended ? days < 15 ? "en_plazo" : "fuera_de_plazo" : "no_aplica",
                status.equals("EN_TRAMITE") ? "31-60" : null);
    }
}
