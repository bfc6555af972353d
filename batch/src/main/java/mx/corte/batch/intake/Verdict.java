package mx.corte.batch.intake;

import mx.corte.batch.domain.Reject;
import mx.corte.batch.domain.RejectReason;
import mx.corte.batch.domain.SourceRow;

/** Builds the reject of a row: which cells show it, and which one is the defect and stays empty. */
final class Verdict {

    private final String keyColumn;
    private final String referralColumn;

    /** @param referralColumn empty for entities without one */
    Verdict(String keyColumn, String referralColumn) {
        this.keyColumn = keyColumn;
        this.referralColumn = referralColumn;
    }

    /** @param defect key of what is said of the column */
    <T> Judged<T> reject(SourceRow row, RejectReason reason, String column, String defect) {
        return rejected(row, reason, column, column + ": " + Defects.text(defect));
    }

    /** An earlier row has its key, so every cell is shown. */
    <T> Judged<T> repeated(SourceRow row, RejectReason reason) {
        return rejected(row, reason, "", Defects.text(reason.name()));
    }

    private <T> Judged<T> rejected(SourceRow row, RejectReason reason, String defective, String detail) {
        return new Judged.Rejected<>(new Reject(
                row.entity(),
                row.number(),
                shown(row, keyColumn, defective),
                shown(row, referralColumn, defective),
                shown(row, "dependencia", defective),
                reason,
                detail));
    }

    private static String shown(SourceRow row, String column, String defective) {
        if (column.isEmpty() || column.equals(defective)) {
            return "";
        }
        String text = row.get(row.entity().index(column));
        return text.length() <= Cells.SHORT ? text : text.substring(0, Cells.SHORT - 1) + "…";
    }
}
