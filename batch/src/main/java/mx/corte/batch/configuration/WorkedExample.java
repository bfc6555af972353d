package mx.corte.batch.configuration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.TrafficLight;
import org.jspecify.annotations.Nullable;

/** An example that the indicator's file works out by hand; a file whose examples do not hold is not used. */
record WorkedExample(
        @JsonProperty(required = true) String caso,
        @JsonSetter(nulls = Nulls.SET) @Nullable Long numerador,
        @JsonSetter(nulls = Nulls.SET) @Nullable Long denominador,
        @JsonSetter(nulls = Nulls.SET) @Nullable BigDecimal meta,
        @JsonProperty(required = true) String valor,
        @JsonProperty(required = true) String cumplimiento,
        @JsonProperty(required = true) String semaforo) {

    void check(String file, IndicatorDefinition indicator) {
        Optional<Goal> goal = Optional.ofNullable(meta)
                .map(amount -> new Goal(
                        indicator.id(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        amount,
                        false,
                        LocalDate.EPOCH,
                        "",
                        false));
        Assessment assessment = numerador != null && denominador != null
                ? Assessment.ofRatio(indicator, numerador, denominador, goal)
                : Assessment.ofFigure(indicator, givenValue(), goal);
        String worked = text(assessment.value()) + " · " + text(assessment.fulfilment()) + " · "
                + TrafficLight.valueOf(assessment.light().name()).word();
        String written = valor + " · " + cumplimiento + " · " + semaforo;
        if (!worked.equals(written)) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.example", file, caso, written, worked);
        }
    }

    private Figure givenValue() {
        return valor.matches("[0-9]+([.][0-9]+)?") ? Figure.of(new BigDecimal(valor)) : Figure.Absent.NO_APLICA;
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Value ? figure.plain() : figure.status();
    }
}
