package mx.corte.reports.dependency;

import static mx.corte.reports.dependency.DependencySheet.WORDS;

import java.util.List;
import java.util.Optional;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.DependencyLight;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrafficLight;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.Drawing;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.LightMark;
import mx.corte.reports.pdf.Section;

/** The light of the dependencia's attention, and the goal it is by. */
record AttentionLight(Drawing mark, String text) {

    static Section section(QuarterlyReport report, DependencyEntry dependency) {
        Optional<DependencyLight> light =
                report.lightRule("porcentaje_atencion").flatMap(rule -> rule.of(dependency.key()));
        TrafficLight shown = light.map(DependencyLight::light).orElse(TrafficLight.NONE);
        String text =
                WORDS.of("light", shown.word(), light.map(AttentionLight::goal).orElseGet(() -> WORDS.of("goal.none")));
        return new Section("", "dependency/light", List.of(new AttentionLight(new LightMark(shown), text)));
    }

    private static String goal(DependencyLight light) {
        return WORDS.of(light.own() ? "goal.own" : "goal.whole", FigureText.of(light.goal(), Unit.PERCENT));
    }
}
