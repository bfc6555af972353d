package mx.corte.reports.transparency.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads the indicators' values out of a filled workbook: an {@code .xlsx} with another library than the one that wrote it. There is
 * no other that reads {@code .xls}.
 */
public final class PlatformReadBack {

    private PlatformReadBack() {}

    /**
     * The value of every indicator whose name stands in the file.
     *
     * @throws IOException when the file cannot be read or has no such columns
     */
    public static List<ReadBack> read(Path file, PlatformFormat format, QuarterlyReport report) throws IOException {
        List<List<String>> rows = file.toString().endsWith(".xls") ? old(file) : packaged(file);
        List<String> headings = rows.size() > Layout.HEADING_ROW ? rows.get(Layout.HEADING_ROW) : List.of();
        int name = column(headings, format, Field.NAME);
        int progress = column(headings, format, Field.PROGRESS);
        Map<String, String> ids = report.indicators().stream()
                .map(IndicatorResult::sheet)
                .collect(Collectors.toMap(sheet -> sheet.name(), sheet -> sheet.id()));
        List<ReadBack> figures = new ArrayList<>();
        for (int row = Layout.FIRST_DATA_ROW; row < rows.size(); row++) {
            String shown = rows.get(row).get(name);
            figures.add(new ReadBack(
                    Layout.SHEET + "!" + new CellReference(row, progress).formatAsString(),
                    "indicador:" + ids.getOrDefault(shown, shown),
                    MeasureTable.TOTAL,
                    "",
                    code(rows.get(row).get(progress))));
        }
        return figures;
    }

    private static String code(String shown) {
        return Arrays.stream(Figure.Absent.values())
                .filter(absent -> IndicatorRows.progress(absent).equals(shown))
                .map(Figure::status)
                .findFirst()
                .orElse(shown);
    }

    private static int column(List<String> headings, PlatformFormat format, Field field) throws IOException {
        int column = headings.indexOf(format.heading(field).orElse(""));
        if (column < 0) {
            throw new IOException("no column for " + field);
        }
        return column;
    }

    /** Texts of the sheet, row by row without gaps, every row as wide as the widest. */
    private static List<List<String>> packaged(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            org.dhatim.fastexcel.reader.Sheet sheet =
                    workbook.findSheet(Layout.SHEET).orElseThrow(() -> new IOException("no sheet " + Layout.SHEET));
            Map<Integer, org.dhatim.fastexcel.reader.Row> rows =
                    sheet.read().stream().collect(Collectors.toMap(row -> row.getRowNum() - 1, Function.identity()));
            return table(
                    rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1),
                    (row, column) -> rows.containsKey(row)
                            ? rows.get(row)
                                    .getOptionalCell(column)
                                    .map(Cell::getText)
                                    .orElse("")
                            : "",
                    rows.values().stream()
                            .mapToInt(row -> row.getCellCount())
                            .max()
                            .orElse(0));
        }
    }

    private static List<List<String>> old(Path file) throws IOException {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        try (Workbook workbook = FormatCheck.open(Files.readAllBytes(file))) {
            Sheet sheet = workbook.getSheet(Layout.SHEET);
            int width = sheet.getRow(Layout.HEADING_ROW).getLastCellNum();
            return table(
                    sheet.getLastRowNum(),
                    (number, column) -> {
                        Row row = sheet.getRow(number);
                        return row == null ? "" : shown.formatCellValue(row.getCell(column));
                    },
                    width);
        }
    }

    private interface Cells {
        String at(int row, int column);
    }

    private static List<List<String>> table(int last, Cells cells, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= last; row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                texts.add(cells.at(row, column));
            }
            rows.add(List.copyOf(texts));
        }
        return rows;
    }
}
