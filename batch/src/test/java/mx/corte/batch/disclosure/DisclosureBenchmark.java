package mx.corte.batch.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How long it takes to decide what a whole state tells, and to attack it; and how much of it is kept back. */
public final class DisclosureBenchmark {

    private static final int K = 5;

    private DisclosureBenchmark() {}

    public static void run() {
        for (int referrals : List.of(7_000, 70_000)) {
            Release release = state(referrals);
            long begin = System.nanoTime();
            Decision decision = Suppression.of(release, K);
            long decided = System.nanoTime();
            boolean safe = new Attacker(release.seen(decision), release.sums())
                    .intervals(decision.secrets()).values().stream().allMatch(interval -> interval.covers(K));
            long attacked = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d referrals, %d rows: decided %.1f s, attacked %.1f s, %s; %s%n",
                    referrals,
                    release.rows().size(),
                    (decided - begin) / 1e9,
                    (attacked - decided) / 1e9,
                    safe ? "safe" : "NOT SAFE",
                    share(release, decision));
        }
    }

    static Release state(int referrals) {
        return new RandomRelease("2022-T4-v1", new Random(27125040), 0.87)
                .referrals(referrals, 27, 12, 125, 40)
                .release();
    }

    private static String share(Release release, Decision decision) {
        long counts = 0;
        long keptBack = 0;
        for (Row row : release.rows()) {
            for (Count count : List.of(Count.REFERRED, Count.ATTENDED)) {
                counts += row.count(count) > 0 ? 1 : 0;
                keptBack += decision.prints(row, count) ? 0 : 1;
            }
        }
        return String.format(
                Locale.ROOT, "%d of %d counts kept back (%.0f %%)", keptBack, counts, 100.0 * keptBack / counts);
    }
}
