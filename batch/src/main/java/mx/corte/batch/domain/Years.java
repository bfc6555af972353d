package mx.corte.batch.domain;

import java.util.ArrayList;
import java.util.List;

/** Rising years, told in stretches: a slip of the pen in one date can make them thousands. */
public record Years(List<Integer> all) {

    public Years {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * One phrase for all of them.
     *
     * @param to between the first and the last year of a stretch
     * @param and before the last stretch
     */
    public String phrase(String to, String and) {
        List<String> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            if (i + 1 == all.size() || all.get(i + 1) != all.get(i) + 1) {
                stretches.add(i == first ? "" + all.get(i) : all.get(first) + to + all.get(i));
                first = i + 1;
            }
        }
        int last = stretches.size() - 1;
        return last < 1
                ? String.join("", stretches)
                : String.join(", ", stretches.subList(0, last)) + and + stretches.get(last);
    }
}
