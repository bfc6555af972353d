package mx.corte.reports.transparency.platform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import org.jspecify.annotations.Nullable;

/** A row per indicator: its sheet, its goals, and the published value or the word for why there is none. */
final class IndicatorRows {

    private IndicatorRows() {}

    static List<Map<Field, Content>> of(Edition edition, List<IndicatorResult> indicators) {
        return indicators.stream().map(indicator -> row(edition, indicator)).toList();
    }

    private static Map<Field, Content> row(Edition edition, IndicatorResult indicator) {
        Map<Field, Content> row = PeriodCells.of(edition);
        IndicatorSheet sheet = indicator.sheet();
        row.put(Field.OBJECTIVE, Content.of(sheet.objective()));
        row.put(Field.NAME, Content.of(sheet.name()));
        row.put(Field.DIMENSION, Content.of(sheet.dimension()));
        row.put(Field.DEFINITION, Content.of(sheet.definition()));
        row.put(Field.FORMULA, Content.of(sheet.formula()));
        row.put(Field.UNIT, Content.of(sheet.unit()));
        row.put(Field.FREQUENCY, Content.of(sheet.frequency()));
        row.put(Field.BASELINE, Content.of(sheet.baseline()));
        row.put(Field.GOAL, Content.of(programmed(indicator.goal())));
        row.put(Field.ADJUSTED_GOAL, Content.of(adjusted(indicator.goal())));
        row.put(Field.PROGRESS, Content.of(progress(indicator.value())));
        row.put(Field.SENSE, Content.of(sheet.sense()));
        row.put(Field.SOURCE, Content.of(sheet.source()));
        row.put(Field.AREA, Content.of(sheet.responsibleArea()));
        row.put(Field.NOTE, Content.of(RowNote.of(edition, indicator)));
        return row;
    }

    private static String programmed(@Nullable Goal goal) {
        BigDecimal programmed = goal == null || !goal.isAdjusted() ? amount(goal) : goal.programmed();
        return programmed == null ? RowNote.NO_GOAL : programmed.toPlainString();
    }

    private static @Nullable BigDecimal amount(@Nullable Goal goal) {
        return goal == null ? null : goal.amount();
    }

    private static String adjusted(@Nullable Goal goal) {
        return goal != null && goal.isAdjusted() ? goal.amount().toPlainString() : "";
    }

    /** The words of the reports; {@link PlatformReadBack} reads them back. */
    static String progress(Figure figure) {
        return figure instanceof Figure.Value ? figure.plain() : figure.status().replace('_', ' ');
    }
}
