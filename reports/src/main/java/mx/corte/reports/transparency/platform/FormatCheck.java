package mx.corte.reports.transparency.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a filled workbook ({@code .xls} or {@code .xlsx}) breaks, judged by its own hidden rows and catalogues.
 *
 * @param format its short name; empty when rows 1 to 7 are not in order, and then no row below was judged
 * @param rows with something in them, from row 8
 */
public record FormatCheck(String format, int rows, List<Violation> violations) {

    public FormatCheck {
        violations = List.copyOf(violations);
    }

    /** @throws IOException when it is no workbook, is locked, or is damaged */
    public static FormatCheck of(Path file) throws IOException {
        try (Workbook workbook = open(Files.readAllBytes(file))) {
            return of(workbook);
        }
    }

    /** A damaged file makes the library throw whatever its bytes lead to; here they all mean the same. */
    static Workbook open(byte[] bytes) throws IOException {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(bytes));
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    static FormatCheck of(Workbook workbook) {
        LayoutReading.Found found = LayoutReading.of(workbook);
        return found.layout()
                .map(layout -> rows(layout, workbook.getSheet(Layout.SHEET)))
                .orElseGet(() -> new FormatCheck("", 0, found.violations()));
    }

    private static FormatCheck rows(Layout layout, Sheet sheet) {
        RowRules rules = new RowRules(layout, Blanks.EXPLAINED);
        List<Violation> violations = new ArrayList<>();
        int rows = 0;
        int gapAt = -1;
        for (int number = Layout.FIRST_DATA_ROW; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            outside(layout, row, number).ifPresent(violations::add);
            List<Content> cells = cells(layout, row);
            if (cells.stream().allMatch(Content.Blank.BLANK::equals)) {
                gapAt = gapAt < 0 ? number : gapAt;
                continue;
            }
            if (gapAt >= 0) {
                violations.add(Rule.GAP.breach().ofLayout(gapAt + 1, ""));
                gapAt = -1;
            }
            rows++;
            violations.addAll(rules.broken(number + 1, cells));
        }
        return new FormatCheck(layout.shortName(), rows, violations);
    }

    private static List<Content> cells(Layout layout, @Nullable Row row) {
        return layout.columns().stream()
                .map(column -> CellReading.of(row, column.index()))
                .toList();
    }

    private static Optional<Violation> outside(Layout layout, @Nullable Row row, int number) {
        for (int column = layout.columns().size(); row != null && column < row.getLastCellNum(); column++) {
            if (CellReading.of(row, column) != Content.Blank.BLANK) {
                return Optional.of(Rule.OUTSIDE.breach().ofLayout(number + 1, ""));
            }
        }
        return Optional.empty();
    }
}
