package mx.corte.batch.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which fulfilment gets which light. Both bands are closed and amber encloses green, so that nothing falls between them.
 *
 * @param green green from..to
 * @param amber amber from..to, where it is not green; red otherwise
 */
public record TrafficLightBands(Band green, Band amber) {

    /** A closed range of fulfilment in percent; no upper end means no upper limit. */
    public record Band(BigDecimal from, Optional<BigDecimal> to) {
        /** Whether it ends before it begins. */
        public boolean isEmpty() {
            return to.map(end -> end.compareTo(from) < 0).orElse(false);
        }

        boolean contains(BigDecimal fulfilment) {
            return fulfilment.compareTo(from) >= 0
                    && to.map(end -> fulfilment.compareTo(end) <= 0).orElse(true);
        }
    }

    /** Whether amber reaches as far as green on both sides. */
    public boolean amberEnclosesGreen() {
        boolean above = amber.to()
                .map(last -> green.to().map(end -> end.compareTo(last) <= 0).orElse(false))
                .orElse(true);
        return above && amber.from().compareTo(green.from()) <= 0;
    }

    Light light(BigDecimal fulfilment) {
        if (green.contains(fulfilment)) {
            return Light.GREEN;
        }
        return amber.contains(fulfilment) ? Light.AMBER : Light.RED;
    }
}
