package mx.corte.reports.model;

import java.math.BigDecimal;
import java.util.Map;
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
 * @param ownGoals of the dependencias that have another goal than the total, by key, in the measure's unit
 */
public record LightRule(
        String indicator,
        String measure,
        boolean ascending,
        BigDecimal greenFrom,
        @Nullable BigDecimal greenTo,
        BigDecimal amberFrom,
        @Nullable BigDecimal amberTo,
        Map<String, BigDecimal> ownGoals) {}
