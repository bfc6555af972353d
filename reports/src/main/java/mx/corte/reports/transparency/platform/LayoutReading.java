package mx.corte.reports.transparency.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Reads rows 1 to 7, and says what is wrong with them. */
final class LayoutReading {

    private final List<Violation> violations = new ArrayList<>();
    private final Workbook workbook;

    private LayoutReading(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * What was found.
     *
     * @param layout empty when there is something wrong with it: no row can be judged by it then
     */
    record Found(Optional<Layout> layout, List<Violation> violations) {}

    static Found of(Workbook workbook) {
        LayoutReading reading = new LayoutReading(workbook);
        Sheet sheet = workbook.getSheet(Layout.SHEET);
        if (sheet == null) {
            return new Found(
                    Optional.empty(), List.of(Rule.SHEET.breach(Layout.SHEET).ofLayout(0, "")));
        }
        Layout layout = reading.layout(sheet);
        return reading.violations.isEmpty()
                ? new Found(Optional.of(layout), List.of())
                : new Found(Optional.empty(), List.copyOf(reading.violations));
    }

    private Layout layout(Sheet sheet) {
        for (int hidden : List.of(Layout.ID_ROW, Layout.TYPE_ROW, Layout.FIELD_ROW)) {
            Row row = sheet.getRow(hidden);
            require(row != null && row.getZeroHeight(), Rule.HIDDEN_ROW, hidden, 0);
        }
        Content id = CellReading.of(sheet.getRow(Layout.ID_ROW), 0);
        require(id instanceof Content.Text, Rule.FORMAT_ID, Layout.ID_ROW, 0);
        String title = named(sheet, Layout.TITLE);
        String shortName = named(sheet, Layout.SHORT_NAME);
        String description = named(sheet, Layout.DESCRIPTION);
        return new Layout(id.shown(), title, shortName, description, columns(sheet));
    }

    private String named(Sheet sheet, String label) {
        Row labels = sheet.getRow(Layout.LABEL_ROW);
        for (int column = 0; labels != null && column < labels.getLastCellNum(); column++) {
            if (plain(text(labels, column)).equals(plain(label))) {
                String name = text(sheet.getRow(Layout.NAME_ROW), column);
                require(!name.isEmpty(), Rule.NAMED, Layout.NAME_ROW, column, label);
                return name;
            }
        }
        violations.add(Rule.LABEL.breach(label).ofLayout(Layout.LABEL_ROW + 1, ""));
        return "";
    }

    /** Some of the platform's workbooks leave the accents out. */
    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private List<Column> columns(Sheet sheet) {
        int width = Math.max(width(sheet, Layout.TYPE_ROW), width(sheet, Layout.HEADING_ROW));
        require(width > 0, Rule.TYPE_CODE, Layout.TYPE_ROW, 0, "");
        require(isTableRow(sheet, width), Rule.TABLE_ROW, Layout.TABLE_ROW, 0, Layout.TABLE);
        List<Column> columns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int column = 0; column < width; column++) {
            String code = text(sheet.getRow(Layout.TYPE_ROW), column);
            Optional<ColumnType> type = ColumnType.ofCode(code);
            require(type.isPresent(), Rule.TYPE_CODE, Layout.TYPE_ROW, column, code);
            String id = text(sheet.getRow(Layout.FIELD_ROW), column);
            require(id.matches("[0-9]+") && ids.add(id), Rule.FIELD_ID, Layout.FIELD_ROW, column, id);
            String heading = text(sheet.getRow(Layout.HEADING_ROW), column);
            require(!heading.isEmpty(), Rule.HEADING, Layout.HEADING_ROW, column);
            List<String> catalogue =
                    type.filter(ColumnType.CATALOGUE::equals).isPresent() ? catalogue(sheet, column) : List.of();
            columns.add(new Column(column, type.orElse(ColumnType.LONG_TEXT), id, heading, catalogue));
        }
        return List.copyOf(columns);
    }

    private List<String> catalogue(Sheet sheet, int column) {
        List<String> catalogue = CatalogueReading.of(workbook, sheet, column);
        require(!catalogue.isEmpty(), Rule.CATALOGUE_LIST, Layout.FIRST_DATA_ROW, column);
        return catalogue;
    }

    private static boolean isTableRow(Sheet sheet, int width) {
        return text(sheet.getRow(Layout.TABLE_ROW), 0).equals(Layout.TABLE)
                && (width == 1
                        || sheet.getMergedRegions()
                                .contains(new CellRangeAddress(Layout.TABLE_ROW, Layout.TABLE_ROW, 0, width - 1)));
    }

    /** Columns up to the last that says something. */
    private static int width(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        int width = row == null ? 0 : Math.max(row.getLastCellNum(), 0);
        while (width > 0 && text(row, width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static String text(@Nullable Row row, int column) {
        return CellReading.of(row, column).shown().strip();
    }

    private void require(boolean kept, Rule rule, int row, int column, Object... by) {
        if (!kept) {
            violations.add(rule.breach(by).ofLayout(row + 1, CellReference.convertNumToColString(column)));
        }
    }
}
