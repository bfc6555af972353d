package mx.corte.reports.workbook;

import java.util.List;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;

/** Detalle: every frozen referral, as delivered, with what the rules compute of it. */
final class DetailTable {

    private static final int FOLIO_AND_NUMBER = 2;

    private DetailTable() {}

    static Table<ReferralRow> of(Rows<ReferralRow> rows) {
        List<Column<ReferralRow>> columns = List.of(
                Column.of("Detalle.folio", 20, (row, pen) -> pen.text(row.folio())),
                Column.of("Detalle.turno", 8, (row, pen) -> pen.count(row.number())),
                Column.of("Detalle.recepcion", 12, (row, pen) -> pen.date(row.received())),
                Column.of("Detalle.canal", 24, (row, pen) -> pen.text(row.channel())),
                Column.of("Detalle.tema", 24, (row, pen) -> pen.text(row.topic())),
                Column.of("Detalle.municipio", 11, (row, pen) -> pen.text(row.municipality())),
                Column.of("Detalle.dependencia", 14, (row, pen) -> pen.text(row.dependency())),
                Column.of("Detalle.ejecutora", 14, (row, pen) -> pen.text(row.executingUnit())),
                Column.of("Detalle.fecha_turno", 12, (row, pen) -> pen.date(row.referred())),
                Column.of("Detalle.estatus", 14, (row, pen) -> pen.text(row.status())),
                Column.of("Detalle.respuesta", 12, (row, pen) -> pen.date(row.answered())),
                Column.of("Detalle.documentos", 12, (row, pen) -> pen.count(row.documents())),
                Column.of("Detalle.cuenta", 9, (row, pen) -> pen.yesNo(row.counts())),
                Column.of("Detalle.cohorte", 11, (row, pen) -> pen.yesNo(row.inCohort())),
                Column.of("Detalle.atendida", 11, (row, pen) -> pen.yesNo(row.attended())),
                Column.of("Detalle.limite", 12, (row, pen) -> pen.date(row.due())),
                Column.of("Detalle.dias", 11, (row, pen) -> pen.count(row.businessDays())),
                Column.of("Detalle.plazo", 15, (row, pen) -> pen.text(FigureWords.of(row.timeliness()))),
                Column.of("Detalle.antiguedad", 13, DetailTable::age));
        return new Table<>(SheetNames.DETAIL, FOLIO_AND_NUMBER, columns, rows);
    }

    private static void age(ReferralRow row, CellPen pen) {
        String age = row.age();
        if (age == null) {
            pen.absent(Figure.Absent.NO_APLICA);
        } else {
            pen.text(age);
        }
    }
}
