package mx.corte.batch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment made in a meeting. Fulfilment is by date only; the status informs.
 *
 * @param due day it was promised for
 * @param fulfilled day it was kept, null while open
 */
public record Agreement(
        String id,
        String meeting,
        String dependency,
        String description,
        String executingUnit,
        LocalDate due,
        @Nullable LocalDate fulfilled,
        String status) {

    /** Fulfilled by a day; nothing else says so. */
    public boolean keptBy(LocalDate day) {
        return fulfilled != null && !fulfilled.isAfter(day);
    }
}
