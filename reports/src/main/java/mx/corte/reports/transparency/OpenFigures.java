package mx.corte.reports.transparency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.ReadBack;

/** Which figures a row of a public table shows, whatever file it was read from. */
final class OpenFigures {

    private OpenFigures() {}

    /** @param cells by heading, as texts in the form of the CSV file */
    static List<ReadBack> of(String table, String place, Map<String, String> cells) {
        if (table.equals("indicadores")) {
            String measure = "indicador:" + cell(cells, "indicador");
            return List.of(new ReadBack(place, measure, MeasureTable.TOTAL, "", figure(cells, "valor")));
        }
        boolean meetings = table.equals("reuniones");
        if (!meetings && !table.startsWith(OpenTables.OF_SCOPE)) {
            return List.of();
        }
        String scope = meetings ? MeasureTable.DEPENDENCY : table.substring(OpenTables.OF_SCOPE.length());
        String key = scope.equals(MeasureTable.EXECUTING_UNIT)
                ? cell(cells, "dependencia") + "/" + cell(cells, "unidad_ejecutora")
                : cell(cells, scope);
        Map<String, String> measures = new LinkedHashMap<>();
        if (meetings) {
            measures.put("proyectadas", OpenTables.MEETINGS.get(0));
            measures.put("realizadas", OpenTables.MEETINGS.get(1));
            measures.put("porcentaje", OpenTables.MEETINGS.get(2));
        } else {
            OpenTables.COUNTS.forEach(measure -> measures.put(measure, measure));
        }
        List<ReadBack> figures = new ArrayList<>();
        measures.forEach(
                (column, measure) -> figures.add(new ReadBack(place, measure, scope, key, figure(cells, column))));
        return figures;
    }

    /** What stands there; where nothing does, why. */
    private static String figure(Map<String, String> cells, String column) {
        String cell = cell(cells, column);
        return cell.isEmpty() ? cell(cells, "estado") : cell;
    }

    private static String cell(Map<String, String> cells, String column) {
        return Objects.requireNonNullElse(cells.get(column), "");
    }
}
