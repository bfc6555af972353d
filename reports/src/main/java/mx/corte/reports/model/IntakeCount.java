package mx.corte.reports.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows of one entity of the source. Always: read = accepted + rejected.
 *
 * @param entity the source's name, e.g. {@code peticiones}
 * @param delivered false when the source does not have it
 * @param rejectedByReason reason code to rows, in the order given
 */
public record IntakeCount(
        String entity, boolean delivered, long read, long accepted, long rejected, Map<String, Long> rejectedByReason) {

    public IntakeCount {
        rejectedByReason = Collections.unmodifiableMap(new LinkedHashMap<>(rejectedByReason));
    }
}
