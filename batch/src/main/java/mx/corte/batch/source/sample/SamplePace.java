package mx.corte.batch.source.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import mx.corte.batch.domain.Quarter;

/** How fast the dependencias answer: each in its own way, better from quarter to quarter on the whole, never evenly. */
final class SamplePace {

    private static final double[] TREND = {1.10, 1.06, 1.12, 1.00, 1.02, 0.94, 0.97, 0.80};

    private final SamplePlan plan;
    private final SampleCalendar calendar;

    /** By dependencia and quarter. */
    private final double[][] factors;

    SamplePace(SamplePlan plan, SampleCalendar calendar, List<SampleDependency> dependencies) {
        this.plan = plan;
        this.calendar = calendar;
        this.factors = new double[dependencies.size()][TREND.length];
        for (SampleDependency dependency : dependencies) {
            Random random = plan.random(SamplePlan.Purpose.PACE, dependency.position());
            for (int i = 0; i < TREND.length; i++) {
                factors[dependency.position()][i] = TREND[i] * (0.8 + 0.4 * random.nextDouble());
            }
        }
    }

    SampleOutcome outcome(SampleDependency dependency, LocalDate referred, Random random) {
        if (random.nextInt(1000) < 15) {
            return new SampleOutcome(referred, "CANCELADA", null, 0);
        }
        boolean never = random.nextInt(1000) < dependency.unanswered();
        LocalDate answered = calendar.after(referred, days(dependency, referred, random));
        if (never || answered.isAfter(plan.asOf())) {
            return new SampleOutcome(referred, random.nextInt(3) == 0 ? "TURNADA" : "EN_TRAMITE", null, 0);
        }
        String status = random.nextInt(100) < 6 ? "IMPROCEDENTE" : "ATENDIDA";
        int documents = random.nextInt(1000) < dependency.unsupported() ? 0 : 1 + random.nextInt(3);
        return new SampleOutcome(referred, status, answered, documents);
    }

    /** Business days: most around the usual delay, a few far beyond (two exponentials, and a tail). */
    private int days(SampleDependency dependency, LocalDate referred, Random random) {
        double spread = -StrictMath.log(1 - random.nextDouble()) - StrictMath.log(1 - random.nextDouble());
        int usual = (int) (dependency.delay() * factors[dependency.position()][position(referred)] * spread / 2);
        return random.nextInt(100) < 4 ? usual + 15 + random.nextInt(60) : usual;
    }

    private int position(LocalDate day) {
        Quarter quarter = Quarter.of(day);
        int position = (quarter.year() - plan.yearBefore()) * 4 + quarter.number() - 1;
        return Math.max(0, Math.min(position, TREND.length - 1));
    }
}
