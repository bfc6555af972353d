package mx.corte.batch.domain;

/** Why somebody does what has to be justified: one line in their words. */
public record Reason(String text) {

    private static final int LONGEST = 1000;

    /** @throws Problem of kind USAGE when it is empty, has control characters, or is longer than what can be stored */
    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Problem(Problem.Kind.USAGE, "usage.reason", LONGEST);
        }
    }
}
