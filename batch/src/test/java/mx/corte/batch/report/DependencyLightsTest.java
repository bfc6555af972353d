package mx.corte.batch.report;

import static mx.corte.reports.model.TrafficLight.AMBER;
import static mx.corte.reports.model.TrafficLight.GREEN;
import static mx.corte.reports.model.TrafficLight.NONE;
import static mx.corte.reports.model.TrafficLight.RED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.Scope;
import mx.corte.reports.model.DependencyLight;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.LightRule;
import mx.corte.reports.model.TrafficLight;
import org.junit.jupiter.api.Test;

/** Goals of the whole and of single dependencias, as DOMAIN's goals have them. */
class DependencyLightsTest {

    private static final Quarter QUARTER = new Quarter(2022, 4);

    private final List<Goal> goals = new ArrayList<>();

    @Test
    void aShareIsLitByTheGoalOfTheWhole() {
        goals.add(goal("atencion", "", "90"));
        LightRule rule = rule();
        assertThat(light(rule, "SALUD")).isEqualTo(GREEN);
        assertThat(light(rule, "AGUA")).isEqualTo(RED);
        assertThat(rule.dependencies()).noneMatch(light -> light.own());
    }

    @Test
    void anOwnGoalWinsAndSaysSo() {
        goals.add(goal("atencion", "", "90"));
        goals.add(goal("atencion", "AGUA", "60"));
        LightRule rule = rule();
        assertThat(light(rule, "AGUA")).isEqualTo(AMBER);
        assertThat(rule.dependencies())
                .filteredOn(light -> light.own())
                .singleElement()
                .satisfies(light -> {
                    assertThat(light.dependency()).isEqualTo("AGUA");
                    assertThat(light.goal()).isEqualByComparingTo("60");
                });
    }

    @Test
    void withoutAGoalOrANumberThereIsNoLight() {
        assertThat(rule().dependencies()).isEmpty();
        assertThat(light(rule(), "SALUD")).isEqualTo(NONE);
        goals.add(goal("atencion", "", "90"));
        assertThat(light(rule(), "NADA")).isEqualTo(NONE);
    }

    private static TrafficLight light(LightRule rule, String dependency) {
        return rule.of(dependency).map(DependencyLight::light).orElse(NONE);
    }

    private LightRule rule() {
        IndicatorDefinition attention = Configuration.parse(
                        ConfigurationFiles.read(
                                "classpath:/config/", new Thresholds(15, BigDecimal.valueOf(5), 5), false),
                        false)
                .indicators()
                .stream()
                .filter(indicator -> indicator.id().equals("atencion"))
                .findFirst()
                .orElseThrow();
        Assessment total = Assessment.of(
                attention,
                Map.of(
                        Measure.ATTENDED,
                        count(Measure.ATTENDED, "", 105),
                        Measure.REFERRED,
                        count(Measure.REFERRED, "", 200)),
                Optional.empty());
        List<MeasureResult> measures = new ArrayList<>();
        measures.addAll(of("SALUD", 95, 100));
        measures.addAll(of("AGUA", 50, 100));
        measures.addAll(of("NADA", 0, 0));
        return new DependencyLights(goals, QUARTER, measures).of(List.of(total)).get(0);
    }

    private static List<MeasureResult> of(String key, long attended, long referred) {
        return List.of(
                count(Measure.ATTENDED, key, attended),
                count(Measure.REFERRED, key, referred),
                new MeasureResult(
                        Measure.ATTENTION_RATE,
                        Scope.DEPENDENCY,
                        key,
                        attended,
                        referred,
                        referred == 0 ? Figure.Absent.NO_APLICA : Figure.of(BigDecimal.valueOf(attended))));
    }

    private static MeasureResult count(Measure measure, String key, long count) {
        return new MeasureResult(
                measure,
                key.isEmpty() ? Scope.TOTAL : Scope.DEPENDENCY,
                key,
                count,
                null,
                Figure.of(BigDecimal.valueOf(count)));
    }

    private static Goal goal(String indicator, String dependency, String amount) {
        return new Goal(
                indicator,
                Optional.empty(),
                Optional.empty(),
                dependency,
                new BigDecimal(amount),
                false,
                LocalDate.of(2022, 1, 1),
                "",
                false);
    }
}
