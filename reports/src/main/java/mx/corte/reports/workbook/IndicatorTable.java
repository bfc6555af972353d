package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.Unit;
import org.jspecify.annotations.Nullable;

/** Indicadores: one row per indicator; what was published of it earlier stands in columns at the end. */
final class IndicatorTable {

    private static final int KEY_AND_NAME = 2;
    /** Where formulas find what they need: the columns' places below. */
    private static final String VALUE = "C";

    private static final String GOAL = "E";
    private static final String NUMERATOR = "K";
    private static final String DENOMINATOR = "M";

    private IndicatorTable() {}

    static Table<IndicatorResult> of(QuarterlyReport report) {
        List<Column<IndicatorResult>> columns = new ArrayList<>(List.of(
                Column.of(
                        "Indicadores.clave", 22, (i, pen) -> pen.prose(i.sheet().id())),
                prose("indicador", 30, IndicatorSheet::name),
                Column.of("Indicadores.valor", 12, IndicatorTable::value),
                prose("unidad", 13, IndicatorSheet::unit),
                Column.of("Indicadores.meta", 12, IndicatorTable::goal),
                Column.of("Indicadores.cumplimiento", 14, IndicatorTable::fulfilment),
                Column.of(
                        "Indicadores.semaforo",
                        13,
                        (i, pen) -> pen.text(i.light().word())),
                Column.of("Indicadores.tipo_meta", 14, (i, pen) -> pen.prose(kind(i))),
                Column.of("Indicadores.justificacion", 24, (i, pen) -> pen.prose(justification(i))),
                prose("numerador", 24, IndicatorSheet::numeratorName),
                Column.of("Indicadores.valor_numerador", 14, (i, pen) -> part(i, i.numerator(), pen)),
                prose("denominador", 24, IndicatorSheet::denominatorName),
                Column.of("Indicadores.valor_denominador", 15, (i, pen) -> part(i, i.denominator(), pen)),
                prose("formula", 24, IndicatorSheet::formula),
                prose("sentido", 14, IndicatorSheet::sense),
                prose("dimension", 12, IndicatorSheet::dimension),
                prose("frecuencia", 12, IndicatorSheet::frequency),
                prose("objetivo", 40, IndicatorSheet::objective),
                prose("definicion", 40, IndicatorSheet::definition),
                prose("linea_base", 16, IndicatorSheet::baseline),
                prose("fuente", 20, IndicatorSheet::source),
                prose("area", 26, IndicatorSheet::responsibleArea),
                prose("fundamento", 30, IndicatorSheet::legalBasis)));
        TrendTable.quarters(report).stream()
                .filter(quarter -> !quarter.equals(report.edition().quarter()))
                .forEach(quarter -> columns.add(published(quarter)));
        return new Table<>(SheetNames.INDICATORS, KEY_AND_NAME, columns, Rows.of(report.indicators()));
    }

    private static Column<IndicatorResult> prose(String key, int width, Function<IndicatorSheet, String> text) {
        return Column.of("Indicadores." + key, width, (i, pen) -> pen.prose(text.apply(i.sheet())));
    }

    /** Where both parts are known, a formula over them. */
    private static void value(IndicatorResult indicator, CellPen pen) {
        String numerator = NUMERATOR + pen.row();
        String denominator = DENOMINATOR + pen.row();
        if (indicator.value() == Figure.Absent.NO_DISPONIBLE
                || indicator.numerator() == null
                || indicator.denominator() == null) {
            pen.figure(indicator.value(), indicator.unit());
        } else if (indicator.unit() == Unit.PERCENT) {
            pen.formula(Ratio.formula(numerator, denominator), indicator.value(), indicator.unit());
        } else {
            pen.formula(Ratio.quotient(numerator, denominator, 2), indicator.value(), indicator.unit());
        }
    }

    /** Of the value before it was rounded, where its parts are known. */
    private static void fulfilment(IndicatorResult indicator, CellPen pen) {
        Figure fulfilment = indicator.fulfilment();
        if (fulfilment instanceof Figure.Value) {
            boolean parts = indicator.numerator() != null && indicator.denominator() != null;
            String value =
                    parts ? "(" + NUMERATOR + pen.row() + "/" + DENOMINATOR + pen.row() + ")" : VALUE + pen.row();
            String goal = GOAL + pen.row();
            boolean ascending = indicator.sheet().sense().equalsIgnoreCase("ascendente");
            pen.formula(
                    ascending
                            ? "ROUND(" + value + "/" + goal + ",4)"
                            : "IF(" + value + "=0,1,ROUND(" + goal + "/" + value + ",4))",
                    fulfilment,
                    Unit.PERCENT);
        } else {
            pen.figure(fulfilment, Unit.PERCENT);
        }
    }

    private static void goal(IndicatorResult indicator, CellPen pen) {
        Goal goal = indicator.goal();
        if (goal != null) {
            pen.number(goal.amount(), indicator.unit());
        } else {
            pen.write(Texts.SHEETS.get("sin_meta"), Ink.WORD);
        }
    }

    private static String kind(IndicatorResult indicator) {
        Goal goal = indicator.goal();
        if (goal == null) {
            return "";
        }
        return goal.illustrative() ? goal.kind() + ", " + Texts.SHEETS.get("ilustrativa") : goal.kind();
    }

    private static String justification(IndicatorResult indicator) {
        Goal goal = indicator.goal();
        return goal == null ? "" : goal.justification();
    }

    /** Of a value that is not available neither part is. */
    private static void part(IndicatorResult indicator, @Nullable Long part, CellPen pen) {
        if (indicator.value() == Figure.Absent.NO_DISPONIBLE) {
            pen.absent(indicator.value());
        } else {
            pen.count(part);
        }
    }

    private static Column<IndicatorResult> published(String quarter) {
        Label label = Texts.SHEETS.label("Indicadores.publicado").of(quarter);
        return new Column<>(label, 13, (indicator, pen) -> {
            pen.figure(TrendTable.published(indicator, quarter), indicator.unit());
        });
    }
}
