package mx.corte.batch.source.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Things to draw from, each with a weight. */
final class SampleWeights<T> {

    private final List<T> things = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();
    private int total;

    SampleWeights<T> add(T thing, int weight) {
        total += weight;
        things.add(thing);
        upTo.add(total);
        return this;
    }

    T draw(Random random) {
        int ticket = random.nextInt(total);
        int i = 0;
        while (upTo.get(i) <= ticket) {
            i++;
        }
        return things.get(i);
    }
}
