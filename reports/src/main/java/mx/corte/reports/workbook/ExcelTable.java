package mx.corte.reports.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Makes a sheet's rows a table of Excel's: it has a name, a filter, and bands that follow the filter. */
final class ExcelTable {

    private static final String STYLE = "TableStyleLight9";

    private ExcelTable() {}

    /** @param entry its headings become the columns' names, letter by letter, or Excel would offer to repair the file */
    static void over(XSSFWorkbook workbook, SheetEntry entry) {
        CellReference first = new CellReference(entry.firstRow() - 2, 0);
        CellReference last =
                new CellReference((int) entry.lastRow() - 1, entry.labels().size() - 1);
        AreaReference area = new AreaReference(first, last, SpreadsheetVersion.EXCEL2007);
        XSSFTable table = workbook.getSheet(entry.name()).createTable(area);
        String name = name(entry.name());
        table.setName(name);
        table.setDisplayName(name);
        CTTable xml = table.getCTTable();
        xml.addNewAutoFilter().setRef(area.formatAsString());
        int i = 0;
        for (CTTableColumn column : xml.getTableColumns().getTableColumnList()) {
            column.setName(entry.labels().get(i++).header());
        }
        CTTableStyleInfo style = xml.isSetTableStyleInfo() ? xml.getTableStyleInfo() : xml.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }

    /** By which formulas call it: {@code Detalle_2}. */
    static String name(String sheet) {
        return sheet.replaceAll("\\W", "_");
    }
}
