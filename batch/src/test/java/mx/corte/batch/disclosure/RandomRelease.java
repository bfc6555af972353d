package mx.corte.batch.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A release tallied from invented referrals, so that every table adds up to the same total. */
final class RandomRelease {

    private final Random random;
    private final String edition;
    private final Map<RowId, long[]> counts = new TreeMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final double attention;

    RandomRelease(String edition, Random random, double attention) {
        this.edition = edition;
        this.random = random;
        this.attention = attention;
    }

    /** Rows of very different sizes: a few large, a tail of small ones, some never met. */
    RandomRelease referrals(int count, int dependencies, int units, int municipalities, int topics) {
        counts.computeIfAbsent(id("total", ""), key -> new long[2]);
        for (int i = 0; i < count; i++) {
            int dependency = skewed(dependencies);
            boolean attended = random.nextDouble() < attention;
            add(id("total", ""), attended);
            add(id("dependencia", "D" + dependency), attended);
            add(id("ejecutora", "D" + dependency + "/U" + skewed(units)), attended);
            add(id("municipio", "M" + skewed(municipalities)), attended);
            add(id("tema", "T" + skewed(topics)), attended);
        }
        return this;
    }

    Release release() {
        List<Row> rows = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        counts.forEach((id, count) -> {
            rows.add(new Row(id, count[0], count[1], personal(id), Row.State.OPEN, loss(id)));
            if (!id.table().equals("total")) {
                children.computeIfAbsent(whole(id), key -> new ArrayList<>()).add(id.table() + ":" + id.key());
            }
        });
        new TreeMap<>(children)
                .forEach((whole, parts) -> sums.add(new Sum(
                        whole.startsWith("dependencia:") ? id("dependencia", whole.substring(12)) : id("total", ""),
                        parts.stream()
                                .map(part -> part.split(":", 2))
                                .map(part -> id(part[0], part[1]))
                                .toList())));
        return new Release(rows, sums);
    }

    private static String whole(RowId id) {
        return id.table().equals("ejecutora")
                ? "dependencia:" + id.key().substring(0, id.key().indexOf('/'))
                : "total of " + id.table();
    }

    static boolean personal(RowId id) {
        return !id.table().equals("total") && !id.table().equals("dependencia");
    }

    static int loss(RowId id) {
        return switch (id.table()) {
            case "total" -> 10_000;
            case "dependencia" -> 300;
            default -> 100;
        };
    }

    private RowId id(String table, String key) {
        return new RowId(edition, table, key);
    }

    private void add(RowId id, boolean attended) {
        long[] count = counts.computeIfAbsent(id, key -> new long[2]);
        count[0]++;
        count[1] += attended ? 1 : 0;
    }

    private int skewed(int size) {
        double at = random.nextDouble();
        return (int) (at * at * at * size);
    }
}
