package mx.corte.batch.domain;

/**
 * Why a published quarter gets another version. A version is never without a reason.
 *
 * @param reason in the office's words, one line, printed in every report of the version
 */
public record Restatement(RevisionKind kind, String reason) {

    private static final int LONGEST = 1000;

    /** @throws Problem of kind USAGE when the reason is empty, has control characters, or is longer than what can be stored */
    public Restatement {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST || reason.chars().anyMatch(Character::isISOControl)) {
            throw new Problem(Problem.Kind.USAGE, "usage.reason", LONGEST);
        }
    }
}
