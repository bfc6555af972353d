package mx.corte.reports.workbook;

import java.util.List;
import mx.corte.reports.model.Rows;

/**
 * A sheet of rows under one header.
 *
 * @param sheet its name; a full sheet goes on in {@code name 2}, {@code name 3}…
 * @param frozenColumns that stay in sight when scrolling sideways
 * @param totals rows after the data, outside the filter
 * @param note up to two sentences below it all, a line each; empty for none
 */
record Table<T>(String sheet, int frozenColumns, List<Column<T>> columns, Rows<T> rows, List<T> totals, String note) {

    Table(String sheet, int frozenColumns, List<Column<T>> columns, Rows<T> rows) {
        this(sheet, frozenColumns, columns, rows, List.of(), "");
    }

    /** Of few rows, with one total. */
    static <T> Table<T> of(String sheet, int frozenColumns, List<Column<T>> columns, List<T> rows, T total) {
        return new Table<>(sheet, frozenColumns, columns, Rows.of(rows), List.of(total), "");
    }

    Table<T> withNote(String text) {
        return new Table<>(sheet, frozenColumns, columns, rows, totals, text);
    }

    List<Label> labels() {
        return columns.stream().map(Column::label).toList();
    }

    void draw(T row, CellPen pen) {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            column.draw().accept(row, pen.at(i, column.width()));
        }
        pen.finishRow();
    }
}
