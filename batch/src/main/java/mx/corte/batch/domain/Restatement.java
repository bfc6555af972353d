package mx.corte.batch.domain;

/**
 * Why a published quarter gets another version. A version is never without a reason.
 *
 * @param reason in the office's words, one line, printed in every report of the version
 */
public record Restatement(RevisionKind kind, String reason) {

    /** @throws Problem of kind USAGE for what is no reason, see {@link Reason} */
    public Restatement {
        reason = new Reason(reason).text();
    }
}
