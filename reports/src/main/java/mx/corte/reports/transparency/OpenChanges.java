package mx.corte.reports.transparency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.corte.reports.model.Change;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrafficLight;

/** {@code cambios.csv}: which public cells a revision moved. Its report names only cells that both versions show. */
final class OpenChanges {

    private static final Map<String, String> OF_MEETINGS = Map.of(
            OpenTables.MEETINGS.get(0), "proyectadas",
            OpenTables.MEETINGS.get(1), "realizadas",
            OpenTables.MEETINGS.get(2), "porcentaje");

    private OpenChanges() {}

    static OpenTable of(QuarterlyReport report) {
        List<List<String>> rows = report.changes().stream()
                .map(change -> row(change, report.edition().reason()))
                .flatMap(Optional::stream)
                .toList();
        return new OpenTable(
                "cambios",
                3,
                List.of(
                        OpenColumn.key("archivo"),
                        OpenColumn.key("fila"),
                        OpenColumn.key("columna"),
                        OpenColumn.text("antes"),
                        OpenColumn.text("despues"),
                        OpenColumn.key("motivo")),
                rows);
    }

    private static Optional<List<String>> row(Change change, String reason) {
        return column(change)
                .map(column -> List.of(
                        file(change),
                        change.subject().equals("indicador") ? change.id() : change.key(),
                        column,
                        text(change, change.before()),
                        text(change, change.after()),
                        reason));
    }

    /** The public column that shows the moved cell; a measure's cells are its value and, of a percentage, its status. */
    private static Optional<String> column(Change change) {
        if (change.subject().equals("indicador")) {
            return change.column().equals("cumplimiento") ? Optional.empty() : Optional.of(change.column());
        }
        if (change.scope().equals(MeasureTable.TOTAL)) {
            return Optional.empty();
        }
        boolean status = change.column().equals("estado") && change.id().startsWith("porcentaje_");
        if (!status && !change.column().equals("valor")) {
            return Optional.empty();
        }
        return Optional.of(status ? "estado" : OF_MEETINGS.getOrDefault(change.id(), change.id()));
    }

    private static String file(Change change) {
        if (change.subject().equals("indicador")) {
            return "indicadores.csv";
        }
        return (OF_MEETINGS.containsKey(change.id()) ? "reuniones" : OpenTables.name(change.scope())) + ".csv";
    }

    private static String text(Change change, String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (change.column()) {
            case "semaforo" -> TrafficLight.valueOf(cell).word();
            case "meta" -> OpenTables.plain(new BigDecimal(cell));
            default -> cell;
        };
    }
}
