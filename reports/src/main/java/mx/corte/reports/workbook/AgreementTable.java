package mx.corte.reports.workbook;

import java.util.List;
import java.util.Map;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;

/** Acuerdos: the commitments due this year, and the older ones not kept yet. */
final class AgreementTable {

    private AgreementTable() {}

    static Table<AgreementEntry> of(QuarterlyReport report) {
        Map<String, String> names = ScopeLine.dependencyNames(report);
        List<Column<AgreementEntry>> columns = List.of(
                Column.of("Acuerdos.acuerdo", 16, (agreement, pen) -> pen.text(agreement.id())),
                Column.of("Acuerdos.reunion", 16, (agreement, pen) -> pen.text(agreement.meeting())),
                Column.of("Acuerdos.dependencia", 14, (agreement, pen) -> pen.text(agreement.dependency())),
                Column.of(
                        "Acuerdos.nombre_dependencia",
                        40,
                        (agreement, pen) ->
                                pen.prose(names.getOrDefault(agreement.dependency(), agreement.dependency()))),
                Column.of("Acuerdos.descripcion", 60, (agreement, pen) -> pen.prose(agreement.description())),
                Column.of("Acuerdos.ejecutora", 14, (agreement, pen) -> pen.text(agreement.executingUnit())),
                Column.of("Acuerdos.compromiso", 14, (agreement, pen) -> pen.date(agreement.due())),
                Column.of("Acuerdos.cumplimiento", 15, (agreement, pen) -> pen.date(agreement.fulfilled())),
                Column.of("Acuerdos.del_trimestre", 14, (agreement, pen) -> pen.yesNo(agreement.dueInQuarter())),
                Column.of("Acuerdos.cumplido", 12, (agreement, pen) -> pen.yesNo(agreement.kept())),
                Column.of("Acuerdos.vencido", 12, (agreement, pen) -> pen.yesNo(agreement.overdue())));
        return new Table<>(SheetNames.AGREEMENTS, 1, columns, Rows.of(report.agreements()));
    }
}
