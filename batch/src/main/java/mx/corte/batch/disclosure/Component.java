package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Cells connected by sums, and what was found about them so far: one point proves what many cells can be. */
final class Component {

    /** A cell as a sum of unknown ones and a constant. */
    record Terms(long constant, List<Unknowns.Cell> cells) {}

    private record Question(Terms terms, boolean largest) {}

    private final Map<Unknowns.Cell, Integer> variables;
    private final Region region;
    private final List<long[]> points = new ArrayList<>();
    private final Map<Question, OptionalLong> answers = new HashMap<>();

    Component(Unknowns.Part part) {
        this.variables = part.variables();
        this.region = part.region();
    }

    /** Whether a cell can be as small, or as large, as {@code bound}. */
    boolean canBe(Terms terms, long bound, boolean atLeast) {
        List<Integer> at = at(terms);
        for (long[] point : points) {
            if (reaches(terms.constant + value(at, point), bound, atLeast)) {
                return true;
            }
        }
        OptionalLong extreme = extreme(terms, atLeast);
        return extreme.isPresent() && reaches(extreme.getAsLong(), bound, atLeast);
    }

    /** The smallest or largest it can be; empty when what is known contradicts itself. */
    OptionalLong extreme(Terms terms, boolean largest) {
        return answers.computeIfAbsent(new Question(terms, largest), question -> {
            Optional<Region.Corner> corner = region.extreme(at(terms), largest);
            corner.ifPresent(found -> points.add(found.point()));
            return corner.map(found -> OptionalLong.of(terms.constant + found.value()))
                    .orElse(OptionalLong.empty());
        });
    }

    private List<Integer> at(Terms terms) {
        return terms.cells.stream().map(variables::get).toList();
    }

    private static long value(List<Integer> at, long[] point) {
        return at.stream().mapToLong(i -> point[i]).sum();
    }

    private static boolean reaches(long value, long bound, boolean atLeast) {
        return atLeast ? value >= bound : value <= bound;
    }
}
