package mx.corte.reports.workbook;

import java.util.List;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.Rows;

/** Rechazos and Inconsistencias: the rows somebody has to look at, one per reason. */
final class ControlTable {

    private ControlTable() {}

    static Table<ControlRow> of(String sheet, Rows<ControlRow> rows) {
        List<Column<ControlRow>> columns = List.of(
                Column.of("Lista.entidad", 20, (row, pen) -> pen.text(row.entity())),
                Column.of("Lista.folio", 22, (row, pen) -> pen.text(row.folio())),
                Column.of("Lista.turno", 9, (row, pen) -> pen.text(row.referral())),
                Column.of("Lista.dependencia", 16, (row, pen) -> pen.text(row.dependency())),
                Column.of("Lista.motivo", 30, (row, pen) -> pen.text(row.reason())),
                Column.of("Lista.detalle", 60, (row, pen) -> pen.prose(row.detail())));
        return new Table<>(sheet, 0, columns, rows);
    }
}
