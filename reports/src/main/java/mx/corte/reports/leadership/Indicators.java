package mx.corte.reports.leadership;

import java.util.List;
import java.util.stream.IntStream;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.LightMark;
import mx.corte.reports.pdf.Section;
import org.jspecify.annotations.Nullable;

/** The headline: each indicator with its value, goal, fulfilment and light; below it the figures people ask for first. */
final class Indicators {

    static final String TEMPLATE = "leadership/indicators";

    private Indicators() {}

    private record Row(
            String number, String name, String value, String goal, String fulfilment, String light, LightMark mark) {}

    private record FigureRow(String concept, String quarter, String accumulated) {}

    static List<Section> sections(QuarterlyReport report) {
        String heading = Words.of("section.indicators");
        List<Row> rows = IntStream.range(0, report.indicators().size())
                .mapToObj(i -> row(i + 1, report.indicators().get(i)))
                .toList();
        Section indicators = rows.isEmpty()
                ? Paragraph.instead(heading, Words.of("indicators.none"))
                : new Section(heading, TEMPLATE, rows);
        return List.of(indicators, new Section(Words.of("section.figures"), "leadership/figures", figures(report)));
    }

    private static Row row(int number, IndicatorResult result) {
        return new Row(
                String.valueOf(number),
                result.sheet().name(),
                FigureText.of(result.value(), result.unit()),
                goal(result.goal(), result.unit()),
                FigureText.of(result.fulfilment(), Unit.PERCENT),
                result.light().word(),
                new LightMark(result.light()));
    }

    private static String goal(@Nullable Goal goal, Unit unit) {
        if (goal == null) {
            return Words.of("goal.none");
        }
        String amount = FigureText.of(goal.amount(), unit);
        if (goal.illustrative()) {
            return Words.of("goal.illustrative", amount);
        }
        return goal.kind().equals("ajustada") ? Words.of("goal.adjusted", amount) : amount;
    }

    private static List<FigureRow> figures(QuarterlyReport report) {
        return List.of(
                figure(report, "received", "peticiones_recibidas", Unit.COUNT),
                figure(report, "petitions-attended", "peticiones_atendidas", Unit.COUNT),
                figure(report, "referred", "turnadas", Unit.COUNT),
                figure(report, "attended", "atendidas", Unit.COUNT),
                figure(report, "attention", "porcentaje_atencion", Unit.PERCENT),
                figure(report, "trained", "personas_capacitadas", Unit.COUNT));
    }

    private static FigureRow figure(QuarterlyReport report, String word, String measure, Unit unit) {
        return new FigureRow(
                Words.of("figures." + word),
                FigureText.of(report.measures().total(measure), unit),
                FigureText.of(report.measures().total(measure + "_acumulado"), unit));
    }
}
