package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import org.apache.poi.ss.util.CellReference;

/** Reuniones: how many meetings each dependencia was to hold and held, by modality, counted over the sheet Agenda. */
final class MeetingTable {

    private static final List<String> MEASURES =
            List.of("reuniones_proyectadas", "reuniones_realizadas", "porcentaje_reuniones", "personas_capacitadas");
    private static final int WIDTH = 15;

    private final QuarterlyReport report;
    private final LiveCounts live;
    private final List<ScopeLine> lines;

    private MeetingTable(QuarterlyReport report, LiveCounts live) {
        this.report = report;
        this.live = live;
        this.lines = ScopeLine.ofDependencies(report);
    }

    /** @param live counts over Agenda */
    static Table<ScopeLine> of(QuarterlyReport report, LiveCounts live) {
        return new MeetingTable(report, live).table();
    }

    private Table<ScopeLine> table() {
        List<Column<ScopeLine>> columns = new ArrayList<>(List.of(
                Column.of("Reuniones.clave", 12, (line, pen) -> pen.text(line.text(0))),
                Column.of("Reuniones.dependencia", 46, (line, pen) -> pen.prose(line.text(1)))));
        columns.addAll(new MeasureColumns(report, MEASURES, lines, columns.size(), live).columns(WIDTH));
        TreeSet<String> modalities = new TreeSet<>();
        report.meetings().forEach(meeting -> modalities.add(meeting.modality()));
        for (String modality : modalities) {
            String letter = CellReference.convertNumToColString(columns.size());
            columns.add(new Column<>(heldAs(modality), WIDTH, (line, pen) -> held(line, modality, letter, pen)));
        }
        return Table.of(SheetNames.MEETINGS, 2, columns, lines, ScopeLine.total("", Texts.SHEETS.get("total")));
    }

    /** The column of a modality. */
    static Label heldAs(String modality) {
        return Texts.SHEETS.label("Reuniones.modalidad").of(Texts.SHEETS.get("modalidad." + modality, modality));
    }

    private void held(ScopeLine line, String modality, String letter, CellPen pen) {
        long held = report.meetings().stream()
                .filter(MeetingEntry::heldInQuarter)
                .filter(meeting -> meeting.modality().equals(modality))
                .filter(meeting -> line.isTotal() || meeting.dependency().equals(line.key()))
                .count();
        if (line.isTotal()) {
            String rows = letter + (pen.row() - lines.size()) + ":" + letter + (pen.row() - 1);
            pen.formula(Formulas.sum(rows), held);
        } else {
            live.formula(LiveCounts.heldAs(modality), "$A" + pen.row())
                    .ifPresentOrElse(formula -> pen.formula(formula, held), () -> pen.count(held));
        }
    }
}
