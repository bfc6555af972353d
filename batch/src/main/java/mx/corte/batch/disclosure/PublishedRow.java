package mx.corte.batch.disclosure;

/**
 * A row of a public table as one version published it.
 *
 * @param quarter {@code 2022-T4}
 * @param scope code of the scope
 * @param key within the scope, empty for the total
 * @param referred the true count
 * @param attended the true count
 * @param showsReferred whether the public was told
 * @param showsAttended whether the public was told
 */
public record PublishedRow(
        String quarter,
        int revision,
        String scope,
        String key,
        long referred,
        long attended,
        boolean showsReferred,
        boolean showsAttended) {

    RowId id() {
        return new RowId(edition(), scope, key);
    }

    String edition() {
        return quarter + "-v" + revision;
    }

    boolean shown() {
        return showsReferred && showsAttended;
    }

    boolean sameCounts(Row row) {
        return referred == row.referred() && attended == row.attended();
    }

    /** What it leaves to be decided of the same row of a later version. */
    Row.State binds(Row later) {
        if (shown()) {
            return sameCounts(later) ? Row.State.SHOWN : Row.State.OPEN;
        }
        if (!showsReferred) {
            return Row.State.KEPT_BACK;
        }
        return referred == later.referred() ? Row.State.REFERRED_SHOWN : Row.State.ATTENDED_KEPT_BACK;
    }

    Seen seen() {
        return new Seen(id(), showsReferred ? referred : null, showsAttended ? attended : null, null, null);
    }
}
