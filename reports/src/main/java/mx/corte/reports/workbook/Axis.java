package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The values of one thing that is counted by. A value's code is a small number, in the order they came. */
final class Axis<K extends Comparable<? super K>> {

    private final Map<K, Integer> codes = new HashMap<>();
    private final List<K> values = new ArrayList<>();

    int code(K value) {
        Integer known = codes.get(value);
        if (known == null) {
            known = values.size();
            codes.put(value, known);
            values.add(value);
        }
        return known;
    }

    /** A code of 16 bits, for what comes from a catalogue. */
    int smallCode(K value) {
        int code = code(value);
        if (code > 0xFFFF) {
            throw new IllegalStateException("more than 65,536 of what is in a catalogue: " + value);
        }
        return code;
    }

    Ranks<K> ranks() {
        int[] inOrder = IntStream.range(0, values.size())
                .boxed()
                .sorted((a, b) -> values.get(a).compareTo(values.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rankOf = new int[inOrder.length];
        for (int rank = 0; rank < inOrder.length; rank++) {
            rankOf[inOrder[rank]] = rank;
        }
        return new Ranks<>(List.copyOf(values), inOrder, rankOf);
    }

    /** The same values in their order, as the digits of a number that has a place for each axis. */
    static final class Ranks<K> {

        private final List<K> values;
        private final int[] inOrder;
        private final int[] rankOf;

        private Ranks(List<K> values, int[] inOrder, int[] rankOf) {
            this.values = values;
            this.inOrder = inOrder;
            this.rankOf = rankOf;
        }

        /** @throws ArithmeticException when the number would not fit */
        long append(long number, int code) {
            return Math.addExact(Math.multiplyExact(number, (long) rankOf.length), rankOf[code]);
        }

        int lastCode(long number) {
            return inOrder[(int) (number % rankOf.length)];
        }

        long withoutLast(long number) {
            return number / rankOf.length;
        }

        K value(int code) {
            return values.get(code);
        }
    }
}
