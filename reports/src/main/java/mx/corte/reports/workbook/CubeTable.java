package mx.corte.reports.workbook;

import java.util.List;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;

/** Cubo: the referrals of the year counted by everything a pivot table may be turned by. */
final class CubeTable {

    private CubeTable() {}

    static Table<Cube.Cell> of(QuarterlyReport report, Cube cube) {
        List<Column<Cube.Cell>> columns = List.of(
                Column.of("Cubo.dependencia", 14, (cell, pen) -> pen.text(cell.dependency())),
                Column.of("Cubo.ejecutora", 14, (cell, pen) -> pen.text(cell.unit())),
                Column.of("Cubo.canal", 26, (cell, pen) -> pen.text(cell.channel())),
                Column.of("Cubo.tema", 26, (cell, pen) -> pen.text(cell.topic())),
                Column.of("Cubo.clave_municipio", 16, (cell, pen) -> pen.text(cell.municipality())),
                Column.of(
                        "Cubo.municipio",
                        28,
                        (cell, pen) -> pen.text(report.name(MeasureTable.MUNICIPALITY, cell.municipality()))),
                Column.of("Cubo.estatus", 14, (cell, pen) -> pen.text(cell.status())),
                Column.of("Cubo.mes", 11, (cell, pen) -> pen.text(cell.month())),
                Column.of("Cubo.turnadas", 11, (cell, pen) -> pen.count(cell.referred())),
                Column.of("Cubo.atendidas", 11, (cell, pen) -> pen.count(cell.attended())));
        return new Table<>(SheetNames.CUBE, 1, columns, cube.cells());
    }
}
