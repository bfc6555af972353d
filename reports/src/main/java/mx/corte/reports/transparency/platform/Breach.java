package mx.corte.reports.transparency.platform;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/** A broken rule, not yet said where. */
record Breach(Rule rule, String sentence) {

    /** @param row from 1, as people count */
    Violation at(Column column, int row) {
        return new Violation(
                Optional.of(row),
                CellReference.convertNumToColString(column.index()),
                column.heading(),
                rule,
                sentence);
    }

    /** In one of the first seven rows, or in all of the sheet. */
    Violation ofLayout(int row, String column) {
        return new Violation(Optional.of(row).filter(known -> known > 0), column, "", rule, sentence);
    }
}
