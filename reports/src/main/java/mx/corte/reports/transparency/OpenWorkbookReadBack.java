package mx.corte.reports.transparency;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.workbook.FigureCell;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the figures out of the public workbook, with another library than the one that wrote it. */
public final class OpenWorkbookReadBack {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private OpenWorkbookReadBack() {}

    /** @throws IOException when the file cannot be read or lacks a table */
    public static List<ReadBack> read(Path file, QuarterlyReport report) throws IOException {
        List<ReadBack> figures = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            for (OpenTable table : OpenTables.of(report)) {
                Sheet sheet = workbook.findSheet(table.sheet())
                        .orElseThrow(() -> new IOException("no sheet " + table.sheet()));
                try (Stream<Row> rows = sheet.openStream()) {
                    figures.addAll(figures(table, rows.toList()));
                }
            }
        }
        return figures;
    }

    private static List<ReadBack> figures(OpenTable table, List<Row> rows) throws IOException {
        List<ReadBack> figures = new ArrayList<>();
        List<String> headings = List.of();
        for (Row row : rows) {
            List<String> texts = row.stream().map(OpenWorkbookReadBack::text).toList();
            if (!headings.isEmpty()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < headings.size(); i++) {
                    cells.put(headings.get(i), i < texts.size() ? texts.get(i) : "");
                }
                figures.addAll(OpenFigures.of(table.name(), table.sheet() + "!" + row.getRowNum(), cells));
            } else if (texts.equals(table.headings())) {
                headings = texts;
            }
        }
        if (headings.isEmpty()) {
            throw new IOException("sheet " + table.sheet() + " has no row with its headings");
        }
        return figures;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        return cell.getType() == CellType.STRING ? cell.getText() : FigureCell.text(cell);
    }
}
