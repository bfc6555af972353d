package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.util.List;
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
        warn(closed.placeholders(), out);
        out.println(Messages.of("run.sealed", closed.name(), closed.snapshotHash()));
        closed.changes().ifPresent(changes -> out.println(Messages.of("run.changes", Messages.number(changes))));
        out.println(Messages.of("run.published", closed.folder()));
    }

    /** @param placeholders what of the configuration the public would read as it stands; nothing is said of none */
    static void warn(List<String> placeholders, PrintWriter out) {
        if (!placeholders.isEmpty()) {
            out.println(Messages.of("run.placeholders", String.join(", ", placeholders)));
        }
    }

    static String sentence(EntityCount count) {
        String entity = count.entity().sourceName();
        return count.delivered()
                ? Messages.of(
                        "run.count",
                        entity,
                        counted(count.read(), "run.read.one", "run.read.many"),
                        counted(count.accepted(), "run.accepted.one", "run.accepted.many"),
                        counted(count.rejected(), "run.rejected.one", "run.rejected.many"))
                : Messages.of("run.absent", entity);
    }

    private static String counted(long count, String one, String many) {
        return Messages.of(count == 1 ? one : many, Messages.number(count));
    }
}
