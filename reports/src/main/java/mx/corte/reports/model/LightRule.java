package mx.corte.reports.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which fulfilment of a goal gets which light, for renderers that light a measure of many keys. Bands are closed, in percent of the
 * goal; what lies in neither is red.
 *
 * @param indicator id of the indicator whose goal it is
 * @param measure published id of the measure that is the indicator's value
 * @param ascending whether more is better: fulfilment is value / goal, otherwise goal / value
 * @param greenTo null for no upper end
 * @param amberTo null for no upper end
 * @param dependencies those that have a goal: their own, or that of the whole where the measure is no count
 */
public record LightRule(
        String indicator,
        String measure,
        boolean ascending,
        BigDecimal greenFrom,
        @Nullable BigDecimal greenTo,
        BigDecimal amberFrom,
        @Nullable BigDecimal amberTo,
        List<DependencyLight> dependencies) {

    public LightRule {
        dependencies = List.copyOf(dependencies);
    }

    /** How a dependencia stands; empty where it has no goal. */
    public Optional<DependencyLight> of(String dependency) {
        return dependencies.stream()
                .filter(light -> light.dependency().equals(dependency))
                .findFirst();
    }

    /** Whether some dependencia has another goal than the whole. */
    public boolean hasOwnGoals() {
        return dependencies.stream().anyMatch(DependencyLight::own);
    }
}
