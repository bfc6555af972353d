package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
    private static final int WHOLE_CELL = 4;
    private static final int PART_OF_A_CELL = 15;

    /**
     * A text that must not be there.
     *
     * @param place where it stands in the public folder
     * @param key of what it belongs to: the folio itself, a meeting, an agreement
     */
    public record Find(String place, String key) {}

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
        this.publicTexts = String.join("\n", vocabulary) + "\n" + String.join("\n", publicTexts);
    }

    /** The first folio that is there. Digits alone are looked for from seven on: fewer cannot be told from a count. */
    public Optional<Find> folio(Rows<String> folios) {
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
        List<Find> finds = new ArrayList<>();
        folios.forEach(folio -> {
            String place = words.get(folio);
            if (place != null && finds.isEmpty()) {
                finds.add(new Find(place, folio));
            }
        });
        return finds.stream().findFirst();
    }

    /**
     * The first free text that is there: a short one as a whole cell, a longer one anywhere. A number cannot be told from a count.
     *
     * @param texts by key of what they belong to
     */
    public Optional<Find> text(Map<String, String> texts) {
        Map<String, String> wanted = new LinkedHashMap<>();
        texts.forEach((key, text) -> wanted.putIfAbsent(text.strip(), key));
        wanted.keySet()
                .removeIf(text ->
                        text.length() < WHOLE_CELL || NUMBER.matcher(text).matches() || isPublic(text));
        List<String> longer = wanted.keySet().stream()
                .filter(text -> text.length() >= PART_OF_A_CELL)
                .toList();
        for (PackRow row : pack) {
            for (String cell : row.texts()) {
                String key = wanted.get(cell.strip());
                if (key == null) {
                    key = longer.stream()
                            .filter(cell::contains)
                            .map(wanted::get)
                            .findFirst()
                            .orElse(null);
                }
                if (key != null) {
                    return Optional.of(new Find(row.place(), key));
                }
            }
        }
        return Optional.empty();
    }

    private void note(Map<String, String> words, String word, String place) {
        if (!word.isEmpty() && !COUNT.matcher(word).matches() && !vocabulary.contains(word)) {
            words.putIfAbsent(word, place);
        }
    }

    private boolean isPublic(String text) {
        return publicTexts.contains(text);
    }
}
