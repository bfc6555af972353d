package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.Drawing;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.LightMark;
import mx.corte.reports.pdf.Section;
import org.jspecify.annotations.Nullable;

/** The one page for who reads one page: what changed in a sentence, a tile per indicator, the figures people ask for first. */
final class Summary {

    private Summary() {}

    private record Tile(
            String name, String value, String light, String goal, String fulfilment, String change, Drawing mark) {}

    private record FigureRow(String concept, String quarter, String accumulated) {}

    static List<Section> sections(QuarterlyReport report) {
        List<Section> sections = new ArrayList<>();
        if (report.indicators().isEmpty()) {
            sections.add(
                    Paragraph.section("summary", Words.of("indicators.none")).startingPage());
        } else {
            sections.add(Paragraph.section("summary", Movement.sentence(report)).startingPage());
            sections.add(new Section(
                    "",
                    "leadership/tiles",
                    report.indicators().stream().map(Summary::tile).toList()));
        }
        sections.add(new Section("", "leadership/figures", figures(report)));
        return sections;
    }

    private static Tile tile(IndicatorResult result) {
        return new Tile(
                result.sheet().name(),
                FigureText.of(result.value(), result.unit()),
                result.light().word(),
                goal(result.goal(), result.unit()),
                FigureText.of(result.fulfilment(), Unit.PERCENT),
                change(result),
                new LightMark(result.light()));
    }

    static String goal(@Nullable Goal goal, Unit unit) {
        if (goal == null) {
            return Words.of("goal.none");
        }
        String amount = FigureText.of(goal.amount(), unit);
        if (goal.illustrative()) {
            return Words.of("goal.illustrative", amount);
        }
        return goal.kind().equals("ajustada") ? Words.of("goal.adjusted", amount) : amount;
    }

    private static String change(IndicatorResult result) {
        Movement movement = Movement.of(result);
        BigDecimal step = movement.step();
        if (step == null) {
            return Words.of("change.none");
        }
        String key = step.signum() == 0 ? "change.same" : step.signum() > 0 ? "change.up" : "change.down";
        return Words.of(
                key, FigureText.of(Figure.of(step.abs()), Unit.COUNT), Words.of("change.unit." + result.unit()));
    }

    private static List<FigureRow> figures(QuarterlyReport report) {
        return List.of(
                figure(report, "peticiones_recibidas", Unit.COUNT),
                figure(report, "peticiones_atendidas", Unit.COUNT),
                figure(report, "turnadas", Unit.COUNT),
                figure(report, "atendidas", Unit.COUNT),
                figure(report, "porcentaje_atencion", Unit.PERCENT),
                figure(report, "personas_capacitadas", Unit.COUNT));
    }

    private static FigureRow figure(QuarterlyReport report, String measure, Unit unit) {
        return new FigureRow(
                Words.of("measure." + measure),
                FigureText.of(report.measures().total(measure), unit),
                FigureText.of(report.measures().total(measure + "_acumulado"), unit));
    }
}
