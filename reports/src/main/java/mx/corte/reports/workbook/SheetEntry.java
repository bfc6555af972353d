package mx.corte.reports.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet that was written, for the contents, the dictionary, and formulas over its columns.
 *
 * @param table the name of the table it belongs to
 * @param number 1, or more for a sheet that goes on with a full one
 * @param firstRow of data, from 1
 * @param rows of data, header and totals not counted
 */
record SheetEntry(String name, String table, int number, List<Label> labels, int firstRow, long rows) {

    /** A table holds one row at least, which stays empty. */
    long lastRow() {
        return firstRow + Math.max(rows, 1) - 1;
    }

    /** The data of a column, {@code 'Detalle 2'!$A$2:$A$90}. */
    String range(String header) {
        String letter = letter(header);
        return "'" + name + "'!$" + letter + "$" + firstRow + ":$" + letter + "$" + lastRow();
    }

    /** Where a column's heading stands. */
    CellReference headerCell(String header) {
        return new CellReference(name, firstRow - 2, CellReference.convertColStringToIndex(letter(header)), true, true);
    }

    String letter(String header) {
        List<String> headers = labels.stream().map(Label::header).toList();
        if (!headers.contains(header)) {
            throw new IllegalArgumentException("sheet " + name + " has no column " + header);
        }
        return CellReference.convertNumToColString(headers.indexOf(header));
    }
}
