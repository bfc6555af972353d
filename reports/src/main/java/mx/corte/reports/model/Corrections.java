package mx.corte.reports.model;

import java.util.List;

/**
 * What one dependencia has to correct, counted by reason. All of it stands row by row in {@code control/inconsistencias.csv}.
 *
 * @param reasons by reason code
 */
public record Corrections(List<Reason> reasons) {

    public Corrections {
        reasons = List.copyOf(reasons);
    }

    /**
     * Rows with one thing to correct.
     *
     * @param detail column and defect, in Spanish
     * @param first the first of them in the snapshot's order, as {@code folio/turno}; never free text
     */
    public record Reason(String reason, String detail, long rows, List<String> first) {

        public Reason {
            first = List.copyOf(first);
        }
    }

    public long rows() {
        return reasons.stream().mapToLong(Reason::rows).sum();
    }
}
