package mx.corte.reports.leadership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How long a bar is. What is printed as a percentage was computed elsewhere. */
final class Shares {

    private Shares() {}

    /** @return in percent points; null when there is no whole */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
