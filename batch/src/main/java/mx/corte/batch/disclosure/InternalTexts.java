package mx.corte.batch.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.model.Rows;
import mx.corte.reports.transparency.PackRow;

/**
 * Looks for what must never be public (DOMAIN, Privacy): a folio, the place of a meeting, the description of an agreement. A text
 * that is public anyway, as the name of a municipio or in an indicator's file, is no find.
 */
public final class InternalTexts {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_/.-]+");
    private static final Pattern ENDS = Pattern.compile("^[./-]+|[./-]+$");
    private static final Pattern COUNT = Pattern.compile("[\\d.,]{1,6}");
    private static final int WHOLE_CELL = 4;
    private static final int PART_OF_A_CELL = 15;

    private final List<PackRow> pack;
    private final Set<String> vocabulary;
    private final String publicTexts;

    /**
     * Prepares the search.
     *
     * @param pack everything that stands in the public folder
     * @param vocabulary public keys and names
     * @param publicTexts texts that may stand anywhere, e.g. the configuration
     */
    public InternalTexts(List<PackRow> pack, Collection<String> vocabulary, Collection<String> publicTexts) {
        this.pack = List.copyOf(pack);
        this.vocabulary = Set.copyOf(vocabulary);
        this.publicTexts = String.join("\n", publicTexts);
    }

    /**
     * Looks for folios. Digits alone are looked for from seven on: fewer cannot be told from a count.
     *
     * @throws Problem of kind OUTPUT when one is found
     */
    public void searchFolios(Rows<String> folios) {
        Map<String, String> words = new HashMap<>();
        for (PackRow row : pack) {
            for (String text : row.texts()) {
                note(words, text.strip(), row.place());
                BETWEEN_WORDS.splitAsStream(text).forEach(word -> {
                    note(words, word, row.place());
                    note(words, ENDS.matcher(word).replaceAll(""), row.place());
                });
            }
        }
        folios.forEach(folio -> {
            String place = words.get(folio);
            if (place != null) {
                throw new Problem(Problem.Kind.OUTPUT, "disclosure.folio", place);
            }
        });
    }

    /**
     * Looks for free texts: short ones as a whole cell, longer ones anywhere.
     *
     * @throws Problem of kind OUTPUT when one is found
     */
    public void searchTexts(Collection<String> texts) {
        Set<String> wanted = texts.stream()
                .map(String::strip)
                .filter(text -> text.length() >= WHOLE_CELL && !isPublic(text))
                .collect(Collectors.toSet());
        List<String> longer =
                wanted.stream().filter(text -> text.length() >= PART_OF_A_CELL).toList();
        for (PackRow row : pack) {
            Set<String> cells = new HashSet<>(row.texts());
            boolean whole = wanted.stream().anyMatch(cells::contains);
            if (whole || row.texts().stream().anyMatch(cell -> longer.stream().anyMatch(cell::contains))) {
                throw new Problem(Problem.Kind.OUTPUT, "disclosure.text", row.place());
            }
        }
    }

    private void note(Map<String, String> words, String word, String place) {
        if (!word.isEmpty() && !COUNT.matcher(word).matches() && !vocabulary.contains(word)) {
            words.putIfAbsent(word, place);
        }
    }

    private boolean isPublic(String text) {
        return vocabulary.contains(text) || publicTexts.contains(text);
    }
}
