package mx.corte.batch.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What the machine can do at best: the same rows read and written by bare loops, without rules and without checks. */
final class BareLimits {

    private static final String FROZEN = "select * from corte_turno order by corte_id, folio, turno";
    private static final String SOURCE = "select * from peticiones order by renglon";
    private static final int COLUMNS = 19;
    private static final long ROWS_OF_A_SHEET = 1_048_575;

    /** A piece of bare work. */
    @FunctionalInterface
    private interface Work {
        /** @return rows done */
        long run() throws IOException, SQLException;
    }

    private BareLimits() {}

    /** How fast a database takes the source's rows, when the route begins in one. */
    static void printLoading(Route route, Path csv) throws IOException, SQLException {
        if (route.environment().containsKey("CORTE_SOURCE_URL")) {
            time("bare: LOAD DATA", () -> route.load(csv));
        }
    }

    static void print(Connection database, Route route, Path csv, Path folder) throws IOException, SQLException {
        time("bare: CSV", () -> csv(csv.resolve("peticiones.csv")));
        try (Connection source = route.source()) {
            if (source != null) {
                time("bare: source query", () -> rows(source, SOURCE));
            }
        }
        long rows = time("bare: frozen rows", () -> rows(database, FROZEN));
        time("bare: sheet XML, level 3", () -> encoded(folder.resolve("bare.xml.gz"), rows));
        time("bare: POI SXSSF", () -> poi(folder.resolve("bare.xlsx"), Math.min(rows, ROWS_OF_A_SHEET)));
    }

    private static long time(String name, Work work) throws IOException, SQLException {
        long start = System.nanoTime();
        long rows = work.run();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                Locale.ROOT,
                "%-24s %8.1f s %,12.0f rows/s%n",
                name,
                Benchmark.seconds(time),
                rows / Benchmark.seconds(time));
        return rows;
    }

    private static long csv(Path file) throws IOException {
        long rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord record : reader) {
                rows += record.getFieldCount() > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    private static long rows(Connection database, String query) throws SQLException {
        long rows = 0;
        try (Statement statement = database.createStatement()) {
            if (database.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("set lazy_query_execution 1");
            } else {
                statement.setFetchSize(Integer.MIN_VALUE);
            }
            try (ResultSet row = statement.executeQuery(query)) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        row.getString(i);
                    }
                    rows++;
                }
            }
        }
        return rows;
    }

    private static long encoded(Path file, long rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Writer xml = new OutputStreamWriter(
                        new GZIPOutputStream(out, 1 << 16) {
                            {
                                def.setLevel(Deflater.BEST_SPEED + 2);
                            }
                        },
                        StandardCharsets.UTF_8)) {
            StringBuilder line = new StringBuilder();
            for (long row = 1; row <= rows; row++) {
                line.setLength(0);
                line.append("<row r=\"").append(row).append("\">");
                for (int column = 0; column < COLUMNS; column++) {
                    line.append("<c r=\"").append((char) ('A' + column)).append(row);
                    if (column % 3 == 0) {
                        line.append("\" s=\"4\"><v>").append(row % 1000).append("</v></c>");
                    } else {
                        line.append("\" s=\"1\" t=\"inlineStr\"><is><t>");
                        line.append(text(row, column)).append("</t></is></c>");
                    }
                }
                xml.append(line.append("</row>"));
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return rows;
    }

    private static long poi(Path file, long rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, false);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet();
            for (int row = 1; row <= rows; row++) {
                SXSSFRow line = sheet.createRow(row);
                for (int column = 0; column < COLUMNS; column++) {
                    if (column % 3 == 0) {
                        line.createCell(column).setCellValue(row % 1000);
                    } else {
                        line.createCell(column).setCellValue(text(row, column));
                    }
                }
            }
            workbook.write(out);
        } finally {
            Files.deleteIfExists(file);
        }
        return rows;
    }

    /** Some say the same in many rows, as codes do; the second column is a key. */
    private static String text(long row, int column) {
        return column == 1 ? "F-2022-" + row : "TEXTO " + row % 30;
    }
}
