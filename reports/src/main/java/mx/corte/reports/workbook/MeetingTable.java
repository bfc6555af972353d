package mx.corte.reports.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;

/** Reuniones: the working meetings of the year. */
final class MeetingTable {

    private MeetingTable() {}

    static Table<MeetingEntry> of(QuarterlyReport report) {
        Map<String, String> names =
                report.dependencies().stream().collect(Collectors.toMap(DependencyEntry::key, DependencyEntry::name));
        List<Column<MeetingEntry>> columns = List.of(
                Column.of("Reuniones.reunion", 16, (meeting, pen) -> pen.text(meeting.id())),
                Column.of("Reuniones.dependencia", 14, (meeting, pen) -> pen.text(meeting.dependency())),
                Column.of(
                        "Reuniones.nombre_dependencia",
                        48,
                        (meeting, pen) -> pen.prose(names.getOrDefault(meeting.dependency(), meeting.dependency()))),
                Column.of("Reuniones.programada", 13, (meeting, pen) -> pen.date(meeting.scheduled())),
                Column.of("Reuniones.realizada", 13, (meeting, pen) -> pen.date(meeting.held())),
                Column.of("Reuniones.modalidad", 15, (meeting, pen) -> pen.text(meeting.modality())),
                Column.of("Reuniones.estatus", 16, (meeting, pen) -> pen.text(meeting.status())),
                Column.of("Reuniones.asistentes", 12, (meeting, pen) -> pen.count(meeting.attendees())),
                Column.of("Reuniones.capacitadas", 13, (meeting, pen) -> pen.count(meeting.trained())),
                Column.of("Reuniones.cuenta", 13, (meeting, pen) -> pen.yesNo(meeting.heldInQuarter())));
        return new Table<>(SheetNames.MEETINGS, 1, columns, Rows.of(report.meetings()));
    }
}
