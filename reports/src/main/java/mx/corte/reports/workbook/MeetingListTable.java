package mx.corte.reports.workbook;

import java.util.List;
import java.util.Map;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;

/** Agenda: the working meetings of the year. */
final class MeetingListTable {

    private MeetingListTable() {}

    static Table<MeetingEntry> of(QuarterlyReport report) {
        Map<String, String> names = ScopeLine.dependencyNames(report);
        List<Column<MeetingEntry>> columns = List.of(
                Column.of("Agenda.reunion", 16, (meeting, pen) -> pen.text(meeting.id())),
                Column.of("Agenda.dependencia", 14, (meeting, pen) -> pen.text(meeting.dependency())),
                Column.of(
                        "Agenda.nombre_dependencia",
                        48,
                        (meeting, pen) -> pen.prose(names.getOrDefault(meeting.dependency(), meeting.dependency()))),
                Column.of("Agenda.programada", 13, (meeting, pen) -> pen.date(meeting.scheduled())),
                Column.of("Agenda.realizada", 13, (meeting, pen) -> pen.date(meeting.held())),
                Column.of("Agenda.modalidad", 15, (meeting, pen) -> pen.text(meeting.modality())),
                Column.of("Agenda.estatus", 16, (meeting, pen) -> pen.text(meeting.status())),
                Column.of("Agenda.asistentes", 12, (meeting, pen) -> pen.count(meeting.attendees())),
                Column.of("Agenda.capacitadas", 13, (meeting, pen) -> pen.count(meeting.trained())),
                Column.of("Agenda.cuenta", 13, (meeting, pen) -> pen.yesNo(meeting.heldInQuarter())));
        return new Table<>(SheetNames.MEETING_LIST, 1, columns, Rows.of(report.meetings()));
    }
}
