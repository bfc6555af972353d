package mx.corte.batch.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the audit log.
 *
 * @param version of the quarter; 0 when none was chosen yet
 * @param reason in the words of who did it; empty where none is asked for
 * @param detail key of a sentence and what fills its places, one a line; empty when there is nothing to say
 */
public record LogEntry(
        Instant at, Quarter quarter, int version, Act act, String by, String reason, List<String> detail) {

    public LogEntry {
        detail = List.copyOf(detail);
    }

    /** Whether the detail is a sentence of that family, e.g. {@code gate.}. */
    public boolean says(String family) {
        return !detail.isEmpty() && detail.get(0).startsWith(family);
    }

    /** What a problem says, to be read again in any language. */
    public static List<String> sentence(Problem problem) {
        List<String> words = new ArrayList<>();
        words.add(problem.key());
        for (Object argument : problem.arguments()) {
            words.add(String.valueOf(argument).replaceAll("\\R", " "));
        }
        return words;
    }
}
