package mx.corte.reports.transparency;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws plain sheets: typed cells, no formula, no merged cell. */
final class SheetPen {

    private static final int WIDEST = 60;
    private static final int UNIT = 256;
    private static final int NOTE = 100;
    private static final int LINE = 15;

    private final XSSFWorkbook workbook;
    private final boolean sample;
    private final CellStyle prose;
    private final CellStyle header;
    private final CellStyle numberHeader;
    private final CellStyle mark;
    private final CellStyle count;
    private final CellStyle decimal;
    private final CellStyle year;

    SheetPen(XSSFWorkbook workbook, boolean sample) {
        this.workbook = workbook;
        this.sample = sample;
        this.prose = workbook.createCellStyle();
        prose.setWrapText(true);
        prose.setVerticalAlignment(VerticalAlignment.TOP);
        // away from the number to its left
        prose.setAlignment(HorizontalAlignment.LEFT);
        prose.setIndention((short) 1);
        this.header = heading(HorizontalAlignment.LEFT);
        this.numberHeader = heading(HorizontalAlignment.RIGHT);
        this.mark = workbook.createCellStyle();
        mark.setFont(bold(IndexedColors.DARK_RED));
        this.count = numbers("#,##0");
        this.decimal = numbers("#,##0.00");
        // a year is no amount: 2022, not 2,022
        this.year = numbers("0");
    }

    /** Paragraphs, one a row. */
    void notes(List<String> paragraphs) {
        XSSFSheet sheet = open(Texts.get("notas.hoja"));
        sheet.setColumnWidth(0, NOTE * UNIT);
        int next = firstRow();
        for (String paragraph : paragraphs) {
            Row row = sheet.createRow(next++);
            row.setHeightInPoints(LINE * (1 + paragraph.length() / (NOTE + 10)));
            text(row.createCell(0), paragraph).setCellStyle(prose);
        }
    }

    void table(OpenTable table) {
        XSSFSheet sheet = open(table.sheet());
        int top = firstRow();
        int last = table.columns().size() - 1;
        Row headings = sheet.createRow(top);
        headings.setHeightInPoints(20);
        for (int i = 0; i <= last; i++) {
            boolean number = table.columns().get(i).type() != OpenColumn.Type.STRING;
            text(headings.createCell(i), table.headings().get(i)).setCellStyle(number ? numberHeader : header);
            sheet.setColumnWidth(i, width(table, i) * UNIT);
        }
        int next = top + 1;
        for (List<String> cells : table.rows()) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i <= last; i++) {
                write(row.createCell(i), table.columns().get(i), cells.get(i));
            }
        }
        CellRangeAddress range = new CellRangeAddress(top, next - 1, 0, last);
        sheet.setAutoFilter(range);
        sheet.createFreezePane(0, top + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, top, -1, -1));
        // municipal keys are digits kept as text on purpose: no green corner on each
        sheet.addIgnoredErrors(range, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private XSSFSheet open(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setLeft(name);
        sheet.getFooter().setRight("&P / &N");
        if (sample) {
            text(sheet.createRow(0).createCell(0), Texts.get("muestra")).setCellStyle(mark);
        }
        return sheet;
    }

    private int firstRow() {
        return sample ? 1 : 0;
    }

    private void write(Cell cell, OpenColumn column, String text) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (column.type() == OpenColumn.Type.STRING) {
            text(cell, text).setCellStyle(prose);
        } else {
            cell.setCellValue(new BigDecimal(text).doubleValue());
            cell.setCellStyle(text.contains(".") ? decimal : column.required() ? year : count);
        }
    }

    /** A text stays a text, whatever it begins with; what XML cannot hold becomes U+FFFD. */
    private static Cell text(Cell cell, String text) {
        cell.setCellValue(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "\uFFFD"));
        return cell;
    }

    private static int width(OpenTable table, int column) {
        int widest = table.headings().get(column).length() + 4;
        for (List<String> row : table.rows()) {
            widest = Math.max(widest, row.get(column).length() + 2);
        }
        return Math.min(widest, WIDEST);
    }

    private CellStyle heading(HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold(IndexedColors.WHITE));
        style.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.LEFT ? 1 : 0));
        return style;
    }

    private CellStyle numbers(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private Font bold(IndexedColors color) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setColor(color.getIndex());
        return font;
    }
}
