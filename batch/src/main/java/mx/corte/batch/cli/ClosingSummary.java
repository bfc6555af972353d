package mx.corte.batch.cli;

import java.io.PrintWriter;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.job.ClosedQuarter;

/** What the operator sees when a quarter is closed. */
final class ClosingSummary {

    private ClosingSummary() {}

    static void print(ClosedQuarter closed, PrintWriter out) {
        if (closed.resumed()) {
            out.println(Messages.of("run.resumed"));
        }
        closed.counts().forEach(count -> out.println(sentence(count)));
        out.println(Messages.of("run.sealed", closed.name(), closed.snapshotHash()));
        closed.changes().ifPresent(changes -> out.println(Messages.of("run.changes", Messages.number(changes))));
        out.println(Messages.of("run.published", closed.folder()));
    }

    static String sentence(EntityCount count) {
        return count.delivered()
                ? Messages.of(
                        "run.count",
                        count.entity().sourceName(),
                        Messages.number(count.read()),
                        Messages.number(count.accepted()),
                        Messages.number(count.rejected()))
                : Messages.of("run.absent", count.entity().sourceName());
    }
}
