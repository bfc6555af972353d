package mx.corte.reports.transparency.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import mx.corte.reports.workbook.Wrapping;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a blank workbook in the platform's structure, as {@code .xls} or {@code .xlsx}; the templates of the repository are made by it. */
final class BlankTemplate {

    /** @param catalogue empty unless the code is 9 */
    record Field(int code, String heading, List<String> catalogue) {}

    private static final int LAST_VALIDATED_ROW = 200;
    private static final int CHARACTER = 256;

    private final String id;
    private final String shortName;
    private final String title;
    private final String description;
    private final List<Field> fields = new ArrayList<>();

    private BlankTemplate(String id, String shortName, String title, String description) {
        this.id = id;
        this.shortName = shortName;
        this.title = title;
        this.description = description;
    }

    static BlankTemplate of(String id, String shortName, String title, String description) {
        return new BlankTemplate(id, shortName, title, description);
    }

    BlankTemplate with(int code, String... headings) {
        for (String heading : headings) {
            fields.add(new Field(code, heading, List.of()));
        }
        return this;
    }

    BlankTemplate catalogue(String heading, String... values) {
        fields.add(new Field(9, heading, List.of(values)));
        return this;
    }

    @SuppressWarnings("JavaUtilDate") // the library takes nothing else
    byte[] xlsx() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            workbook.getProperties().getCoreProperties().setCreator("Corte");
            return bytes(workbook);
        }
    }

    @SuppressWarnings("JavaUtilDate") // the library takes nothing else
    byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createInformationProperties();
            SummaryInformation summary = workbook.getSummaryInformation();
            summary.setCreateDateTime(new Date(0));
            summary.setAuthor("Corte");
            return bytes(workbook);
        }
    }

    private byte[] bytes(Workbook workbook) throws IOException {
        draw(workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private void draw(Workbook workbook) {
        Sheet sheet = workbook.createSheet(Layout.SHEET);
        CellStyle dark = style(workbook, IndexedColors.GREY_80_PERCENT, IndexedColors.WHITE);
        CellStyle light = style(workbook, IndexedColors.GREY_25_PERCENT, IndexedColors.BLACK);
        for (int row = 0; row <= Layout.HEADING_ROW; row++) {
            sheet.createRow(row);
        }
        sheet.getRow(Layout.ID_ROW).createCell(0).setCellValue(id);
        label(sheet, 0, Layout.TITLE, title, dark, light);
        label(sheet, 3, Layout.SHORT_NAME, shortName, dark, light);
        label(sheet, 6, Layout.DESCRIPTION, description, dark, light);
        int lines = 1;
        for (int column = 0; column < fields.size(); column++) {
            Field field = fields.get(column);
            sheet.getRow(Layout.TYPE_ROW).createCell(column).setCellValue(String.valueOf(field.code()));
            // six digits, as the platform's: more would look like a folio
            sheet.getRow(Layout.FIELD_ROW).createCell(column).setCellValue(id + "%02d".formatted(column + 1));
            set(sheet.getRow(Layout.HEADING_ROW), column, field.heading(), light);
            sheet.setColumnWidth(column, width(field) * CHARACTER);
            // bold letters are wider
            lines = Math.max(lines, Wrapping.lines(field.heading(), width(field) - 4));
        }
        sheet.getRow(Layout.HEADING_ROW).setHeightInPoints(Wrapping.points(lines));
        set(sheet.getRow(Layout.TABLE_ROW), 0, Layout.TABLE, dark);
        sheet.addMergedRegion(new CellRangeAddress(Layout.TABLE_ROW, Layout.TABLE_ROW, 0, fields.size() - 1));
        for (int hidden : List.of(Layout.ID_ROW, Layout.TYPE_ROW, Layout.FIELD_ROW)) {
            sheet.getRow(hidden).setZeroHeight(true);
        }
        catalogues(workbook, sheet);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.TABLOID_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 2);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void label(Sheet sheet, int column, String label, String name, CellStyle dark, CellStyle light) {
        set(sheet.getRow(Layout.LABEL_ROW), column, label, dark);
        set(sheet.getRow(Layout.NAME_ROW), column, name, light);
        sheet.addMergedRegion(new CellRangeAddress(Layout.LABEL_ROW, Layout.LABEL_ROW, column, column + 2));
        sheet.addMergedRegion(new CellRangeAddress(Layout.NAME_ROW, Layout.NAME_ROW, column, column + 2));
    }

    private void catalogues(Workbook workbook, Sheet sheet) {
        for (int column = 0; column < fields.size(); column++) {
            List<String> values = fields.get(column).catalogue();
            if (values.isEmpty()) {
                continue;
            }
            String listName = "Hidden_" + workbook.getNumberOfSheets();
            Sheet list = workbook.createSheet(listName);
            for (int row = 0; row < values.size(); row++) {
                list.createRow(row).createCell(0).setCellValue(values.get(row));
            }
            workbook.setSheetHidden(workbook.getSheetIndex(list), true);
            Name name = workbook.createName();
            name.setNameName(listName + column);
            name.setRefersToFormula(listName + "!$A$1:$A$" + values.size());
            var validations = sheet.getDataValidationHelper();
            sheet.addValidationData(validations.createValidation(
                    validations.createFormulaListConstraint(name.getNameName()),
                    new CellRangeAddressList(Layout.FIRST_DATA_ROW, LAST_VALIDATED_ROW, column, column)));
        }
    }

    private static int width(Field field) {
        return switch (field.code()) {
            case 2, 7, 14 -> 40;
            case 1 -> 28;
            default -> 16;
        };
    }

    private static void set(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static CellStyle style(Workbook workbook, IndexedColors fill, IndexedColors ink) {
        Font font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        font.setBold(true);
        font.setColor(ink.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(fill.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }
}
