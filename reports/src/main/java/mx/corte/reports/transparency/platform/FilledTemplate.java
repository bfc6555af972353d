package mx.corte.reports.transparency.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.workbook.Wrapping;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** A format's template with the rows of one quarter in it; nothing above row 8 is touched. */
final class FilledTemplate implements AutoCloseable {

    private static final String DAY_FORMAT = "dd/mm/yyyy";
    /** In which the library gives a column's width. */
    private static final int UNITS_PER_CHARACTER = 256;

    private final PlatformFormat format;
    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private int rows;

    private FilledTemplate(PlatformFormat format) throws IOException {
        this.format = format;
        this.workbook = FormatCheck.open(format.template().bytes());
    }

    /** @throws BrokenFormat naming all that is wrong; then nothing was filled in */
    static FilledTemplate of(PlatformFormat format, Edition edition, List<IndicatorResult> indicators)
            throws IOException {
        FilledTemplate filled = new FilledTemplate(format);
        try {
            filled.fill(edition, indicators);
            return filled;
        } catch (BrokenFormat broken) {
            filled.close();
            throw broken;
        }
    }

    int rows() {
        return rows;
    }

    Workbook workbook() {
        return workbook;
    }

    private void fill(Edition edition, List<IndicatorResult> indicators) {
        Layout layout = new BlankCheck(format).layout(workbook);
        List<List<Content>> contents = format.rows(edition, indicators).stream()
                .map(row -> cells(layout, row))
                .toList();
        RowRules rules = new RowRules(layout, Blanks.NEVER);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            violations.addAll(rules.broken(Layout.FIRST_DATA_ROW + i + 1, contents.get(i)));
        }
        if (!violations.isEmpty()) {
            throw new BrokenFormat(format.file(), violations);
        }
        contents.forEach(cells -> write(layout, cells));
    }

    private List<Content> cells(Layout layout, Map<Field, Content> row) {
        return layout.columns().stream().map(column -> cell(column, row)).toList();
    }

    private Content cell(Column column, Map<Field, Content> row) {
        Field field = format.fields().get(column.heading());
        return field == null
                ? Content.of(format.constants().getOrDefault(column.heading(), ""))
                : row.getOrDefault(field, Content.Blank.BLANK);
    }

    private void write(Layout layout, List<Content> cells) {
        Sheet sheet = workbook.getSheet(Layout.SHEET);
        Row row = sheet.createRow(Layout.FIRST_DATA_ROW + rows);
        int lines = 1;
        for (Column column : layout.columns()) {
            Content content = cells.get(column.index());
            if (content != Content.Blank.BLANK) {
                Cell cell = row.createCell(column.index());
                cell.setCellStyle(style(sheet, column, content instanceof Content.Day));
                set(cell, content);
                int width = sheet.getColumnWidth(column.index()) / UNITS_PER_CHARACTER;
                lines = Math.max(lines, Wrapping.lines(content.shown(), width));
            }
        }
        row.setHeightInPoints(Wrapping.points(lines));
        rows++;
    }

    private static void set(Cell cell, Content content) {
        if (content instanceof Content.Day day) {
            cell.setCellValue(day.date());
        } else if (content instanceof Content.Amount number) {
            cell.setCellValue(number.amount().doubleValue());
        } else {
            cell.setCellValue(content.shown());
        }
    }

    /** The template's own style of the column, made to show long texts and days. */
    private CellStyle style(Sheet sheet, Column column, boolean isDay) {
        return styles.computeIfAbsent(column.index() + (isDay ? DAY_FORMAT : ""), key -> {
            CellStyle style = workbook.createCellStyle();
            CellStyle ofColumn = sheet.getColumnStyle(column.index());
            if (ofColumn != null) {
                style.cloneStyleFrom(ofColumn);
            }
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setAlignment(HorizontalAlignment.LEFT);
            if (isDay) {
                style.setDataFormat(workbook.createDataFormat().getFormat(DAY_FORMAT));
            }
            return style;
        });
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
