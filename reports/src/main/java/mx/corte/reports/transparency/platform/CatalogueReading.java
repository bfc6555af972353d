package mx.corte.reports.transparency.platform;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The values of a catalogue column: its list validation leads by a name to a hidden sheet. */
final class CatalogueReading {

    private CatalogueReading() {}

    /** Empty when validation, name or hidden sheet is missing. */
    static List<String> of(Workbook workbook, Sheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(validation -> covers(validation, column))
                .map(DataValidation::getValidationConstraint)
                .filter(constraint -> constraint.getValidationType() == DataValidationConstraint.ValidationType.LIST)
                .findFirst()
                .map(constraint -> values(workbook, constraint.getFormula1()))
                .orElse(List.of());
    }

    private static boolean covers(DataValidation validation, int column) {
        for (var range : validation.getRegions().getCellRangeAddresses()) {
            if (range.isInRange(Layout.FIRST_DATA_ROW, column)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> values(Workbook workbook, @Nullable String named) {
        Name name = named == null ? null : workbook.getName(named.strip());
        if (name == null || name.getRefersToFormula() == null) {
            return List.of();
        }
        AreaReference area = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL97);
        CellReference first = area.getFirstCell();
        Sheet list = first.getSheetName() == null ? null : workbook.getSheet(first.getSheetName());
        if (list == null || !isHidden(workbook, list)) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (int row = first.getRow(); row <= area.getLastCell().getRow(); row++) {
            String value = CellReading.of(list.getRow(row), first.getCol()).shown();
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private static boolean isHidden(Workbook workbook, Sheet sheet) {
        int index = workbook.getSheetIndex(sheet);
        return workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
    }
}
