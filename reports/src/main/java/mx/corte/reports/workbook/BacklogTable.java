package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;

/** Rezago: how old what is pending of each dependencia is. Its cells show those of Dependencias, row by row. */
final class BacklogTable {

    /** As they are published: the ages, then their sum. */
    static final List<String> MEASURES = Stream.concat(
                    LiveCounts.AGES.stream().map(age -> "rezago_" + age), Stream.of("rezago"))
            .toList();

    private BacklogTable() {}

    /** @param dependencies the sheet that was written of the same lines */
    static Table<ScopeLine> of(QuarterlyReport report, SheetEntry dependencies) {
        List<Column<ScopeLine>> columns = new ArrayList<>(List.of(
                Column.of("Rezago.clave", 12, (line, pen) -> pen.text(line.text(0))),
                Column.of("Rezago.dependencia", 46, (line, pen) -> pen.prose(line.text(1)))));
        for (String measure : MEASURES) {
            Label label = MeasureNames.label(measure);
            String letter = dependencies.letter(label.header());
            columns.add(new Column<>(label, 13, (line, pen) -> {
                MeasureValue value = report.measures().get(measure, line.scope(), line.key());
                pen.formula(dependencies.name() + "!" + letter + pen.row(), value.figure(), value.unit());
            }));
        }
        ScopeLine total = ScopeLine.total("", Texts.SHEETS.get("total"));
        return Table.of(SheetNames.BACKLOG, 2, columns, ScopeLine.ofDependencies(report), total);
    }
}
