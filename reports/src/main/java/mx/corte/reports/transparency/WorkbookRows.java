package mx.corte.reports.transparency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Every cell of a workbook, hidden ones too and of formulas what is cached; then whatever else its package holds. */
final class WorkbookRows {

    private static final Set<String> HEADINGS =
            Set.of("indicador", "turnadas", "atendidas", "pendientes", "turnadas_acumulado", "atendidas_acumulado");

    private final String name;
    private final List<PackRow> rows = new ArrayList<>();
    private List<String> headings = List.of();

    private WorkbookRows(String name) {
        this.name = name;
    }

    static List<PackRow> of(String name, byte[] bytes) throws IOException {
        WorkbookRows workbook = new WorkbookRows(name);
        if (name.toLowerCase(Locale.ROOT).endsWith(".xls")) {
            workbook.readOld(bytes);
        } else {
            workbook.read(bytes);
            workbook.rows.addAll(WorkbookParts.of(name, bytes));
        }
        return workbook.rows;
    }

    private void read(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                headings = List.of();
                try (Stream<Row> sheetRows = sheet.openStream()) {
                    sheetRows.forEach(row -> take(
                            sheet.getName() + "!" + row.getRowNum(),
                            row.stream().map(WorkbookRows::text).toList()));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void readOld(byte[] bytes) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet -> {
                headings = List.of();
                sheet.forEach(row -> {
                    List<String> texts = new ArrayList<>();
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        texts.add(oldText(row.getCell(i)));
                    }
                    take(sheet.getSheetName() + "!" + (row.getRowNum() + 1), texts);
                });
            });
        }
    }

    /** The first row of at least two texts names the columns, and so does a later one that names a figure of ours. */
    private void take(String place, List<String> texts) {
        String where = name + "!" + place;
        boolean names = texts.stream().anyMatch(HEADINGS::contains);
        long filled = texts.stream().filter(text -> !text.isEmpty()).count();
        if (names || (headings.isEmpty() && filled > 1)) {
            headings = texts;
            rows.add(PackRow.loose(where, texts));
        } else if (filled > 0) {
            Map<String, String> cells = PackReader.named(headings, texts);
            rows.add(new PackRow(where, cells, texts));
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> plain(raw);
            case FORMULA -> raw == null ? "" : plain(raw);
            default -> cell.getText();
        };
    }

    private static String oldText(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> plain(String.valueOf(cell.getNumericCellValue()));
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    /** A number without exponent and trailing zeros; a cached text as it stands. */
    static String plain(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
            return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
        } catch (NumberFormatException text) {
            return raw;
        }
    }
}
