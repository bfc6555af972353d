package mx.corte.reports.agenda;

import static mx.corte.reports.agenda.AgendaReport.WORDS;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** How much of what was turned to the dependencia is attended: beside the state's total, and by executing unit. */
final class Attention {

    private static final List<String> WITH_YEAR = List.of("turnadas", "atendidas", "porcentaje_atencion");
    private static final List<String> QUARTER_ONLY =
            List.of("pendientes", "porcentaje_en_plazo", "dias_mediana", "rezago", "rezago_61+");

    private Attention() {}

    private record Row(String concept, String quarter, String year, String state) {}

    private record UnitRow(String unit, String referred, String attended, String share, boolean total) {}

    static List<Section> sections(MeetingKit kit) {
        List<Row> rows = new ArrayList<>();
        WITH_YEAR.forEach(measure -> rows.add(row(kit, measure, own(kit, measure + "_acumulado"))));
        QUARTER_ONLY.forEach(measure -> rows.add(row(kit, measure, WORDS.of("nothing"))));
        return List.of(
                new Section(WORDS.of("section.attention"), "agenda/attention", rows),
                new Section(WORDS.of("section.units"), "agenda/units", units(kit)));
    }

    private static Row row(MeetingKit kit, String measure, String year) {
        MeasureValue state = kit.measures().get(measure, MeasureTable.TOTAL, "");
        return new Row(WORDS.of("measure." + measure), own(kit, measure), year, text(state));
    }

    private static List<UnitRow> units(MeetingKit kit) {
        List<UnitRow> rows = new ArrayList<>();
        for (String key : kit.measures().keys(MeasureTable.EXECUTING_UNIT)) {
            rows.add(unit(kit, MeasureTable.EXECUTING_UNIT, key, name(kit, key), false));
        }
        rows.add(unit(kit, MeasureTable.DEPENDENCY, kit.dependency().key(), WORDS.of("units.total"), true));
        return rows;
    }

    private static UnitRow unit(MeetingKit kit, String scope, String key, String name, boolean total) {
        MeasureTable measures = kit.measures();
        return new UnitRow(
                name,
                text(measures.get("turnadas", scope, key)),
                text(measures.get("atendidas", scope, key)),
                text(measures.get("porcentaje_atencion", scope, key)),
                total);
    }

    /** Of an executing unit by {@code DEPENDENCIA/UNIDAD}; a unit that the catalogue does not have shows its key. */
    static String name(MeetingKit kit, String key) {
        return kit.unitNames()
                .getOrDefault(key, key.substring(kit.dependency().key().length() + 1));
    }

    private static String own(MeetingKit kit, String measure) {
        return text(kit.measures()
                .get(measure, MeasureTable.DEPENDENCY, kit.dependency().key()));
    }

    private static String text(MeasureValue value) {
        return FigureText.of(value.figure(), value.unit());
    }
}
