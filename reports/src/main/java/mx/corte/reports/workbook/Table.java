package mx.corte.reports.workbook;

import java.util.List;
import mx.corte.reports.model.Rows;

/**
 * A sheet of rows under one header.
 *
 * @param sheet its name; a full sheet goes on in {@code name 2}, {@code name 3}…
 * @param frozenColumns that stay in sight when scrolling sideways
 * @param totals rows after the data, outside the filter
 */
record Table<T>(String sheet, int frozenColumns, List<Column<T>> columns, Rows<T> rows, List<T> totals) {

    Table(String sheet, int frozenColumns, List<Column<T>> columns, Rows<T> rows) {
        this(sheet, frozenColumns, columns, rows, List.of());
    }

    List<Label> labels() {
        return columns.stream().map(Column::label).toList();
    }
}
